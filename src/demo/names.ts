/** Ordinary names in a Swedish municipality, for the people that the generator adds to Björkhaga's ninety-two. */
export const givenNames: readonly string[] =
  `Agneta Ahmed Albin Alexandra Alice Amanda Amira Anders Andreas Anette Anita Ann-Charlotte Ann-Sofie Anton Arvid Åke Åsa Astrid
  Axel Barbro Bengt Birgitta Bo Björn Britt-Marie Camilla Carina Cecilia Charlotte Christer Daniel David Dragana Ebba Elias Elin
  Elisabeth Ellen Emelie Emil Emma Erik Eva-Lena Fatima Filip Fredrik Frida Gabriel Göran Görel Gun-Britt Gunilla Gustav Hampus
  Hanna Hans Hassan Helena Henrik Håkan Ida Inga-Lill Ingrid Jakob Jan Jan-Olof Jennie Jenny Jens Jesper Jessica Joakim Johanna
  Jonas Jörgen Josefin Julia Kajsa Karin Karl-Erik Kerstin Klara Kristina Lars-Åke Leif Lena Linnéa Linus Lisbeth Lovisa Magnus
  Maj-Britt Malin Marcus Margareta Marie-Louise Markus Märta Mattias Mehmet Mikael Mona Nadja Niklas Nils Noah Olle Oskar Östen
  Patrik Pernilla Peter Pär Rebecka Richard Robert Roland Samira Sara Sofia Staffan Stefan Stina Susanne Sven Tobias Tomas Torbjörn
  Ulla-Karin Ulrika Viktor Yasmin Ylva Zahra`.split(/\s+/);

export const surnames: readonly string[] =
  `Abrahamsson Ahlgren Ahlström Al-Hassan Alm Andersson Arvidsson Åberg Åkerlund Åkesson Åström Backlund Bengtsson Berg Berggren
  Bergqvist Berglund Bergman Björk Björklund Blom Blomqvist Boström Bäckström Carlsson Claesson Dahl Dahlberg Dahlgren Danielsson
  Edlund Ek Ekberg Eklund Ekman Ekström Eliasson Englund Engström Eriksson Falk Forsberg Forsman Fransson Fredriksson Friberg
  Gunnarsson Gustafsson Göransson Hägglund Håkansson Hansen Hansson Hedberg Hedlund Hedman Hedström Hellström Henriksson Hermansson
  Holm Holmberg Holmgren Holmqvist Håkanson Höglund Ibrahim Isaksson Ivarsson Jakobsson Jansson Johansson Jonasson Jönsson Josefsson
  Karlsson Kjellberg Kovačević Källström Larsson Lind Lindahl Lindberg Lindblom Lindgren Lindholm Lindström Ljung Ljungberg Löfgren
  Löfström Lund Lundberg Lundgren Lundin Lundqvist Lundström Löwe Magnusson Malmberg Markström Martinsson Mattsson Melin Moberg
  Mohamed Månsson Mårtensson Nguyen Nilsson Norberg Nordin Nordström Norén Nyberg Nygren Nylund Nyman Nyström Ödman Öberg Öhman
  Österberg Östlund Olofsson Olsson Palm Palmqvist Persson Petersson Pettersson Rosén Roth Rydberg Rönnqvist Samuelsson Sandberg
  Sandström Sjöberg Sjögren Sjöström Skoglund Sköld Söderberg Söderlund Söderström Stenberg Strand Strandberg Strömberg Ström Ståhl
  Sundberg Sundin Sundqvist Sundström Svensson Svärd Thorsson Törnqvist Vikström Viklund Wallin Wikström Wahlström Westberg Westin
  Wiklund Winqvist Yılmaz`.split(/\s+/);
