const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Everyday words that Snowball's lists of function words leave out, and that any answer may hold: what people do (get, give,
 * see, think), how much, how often, when. A theme named by them would tell nothing.
 */
export const common = {
  sv: list(`
    ska skall bör borde måste behöver behövs behöva får fått få fick gör göra gjort gjorde vill ville finns fanns går gå gick gått
    ser se sett såg ger ge gett gav tar ta tagit tog kommer komma kom kommit blivit vore kunna kunnat veta vet visste säger säga
    sagt sade tycker tycka tror tro tänker tänka tänkt känner känna känns håller hålla hållit ligger ligga står stå stått lägger
    lägga sätter sätta satt börja börjar började sluta slutar slutat hinner hinna låter låta visar visa märks märker handlar
    bara hos mer mest än alltid aldrig ofta oftare sällan fler flera många lite litet liten lilla små mindre minst stor stort
    stora större störst hela helt hel halva ny nya nytt gammal gamla gammalt bra bättre bäst dålig dåligt dåliga viktig viktigt
    viktiga viktigast viktigaste tydlig tydligt tydliga tydligare först första sist sista nästa förra även också redan ännu fortfarande igen
    varandra annan annat andra samma egen eget egna själva själv sådan sån sånt sådär därför eftersom medan innan tills ihop
    tillsammans genom istället stället över åt dit hit därifrån ändå alltså kanske helst gärna just precis ganska väldigt
    gång gånger sak saker sätt del delar år året dag dagar idag tid tiden nog väl något någonting ingenting allting vilket två
    tre fyra fem sex sju åtta nio tio exempel bild fram framåt bort hem upp ner in runt kring bland trots snabbt snabbare
  `),
  en: list(`
    need needs needed get gets got give gives make makes made want wants go goes going see sees take takes come comes
    think know say says feel keep put start starts stop more most less least many much few new old good better best bad
    big small first last next also always never often still even just own same other others thing things way ways
    time times year years day days today one two three four five together would could should must may might shall let us
  `),
} as const;
