/**
 * How Teams draws a card, as data for `adaptivecards`. Spacing, sizes and fonts are those of Microsoft's published host
 * configurations for Teams (microsoft/AdaptiveCards: samples/HostConfig/microsoft-teams-*.json); those files still carry the
 * colours of the old client, so the colours here are the tokens of Fluent 2's Teams themes, which the client draws with now.
 */

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const widths = ['phone', 'desktop'] as const;
export type Width = (typeof widths)[number];

/** Ink on the card and on each tinted container; `tints` are the containers' backgrounds, `edges` their borders. */
interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
  readonly tints: Readonly<Record<Style, string>>;
  readonly edges: Readonly<Record<Style, string>>;
}

type Style = 'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';
const styles: readonly Style[] = ['default', 'emphasis', 'accent', 'good', 'warning', 'attention'];

const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#5B5FC7',
    good: '#0E700E',
    warning: '#BC4B09',
    attention: '#B10E1C',
    line: '#E0E0E0',
    tints: {
      default: '#FFFFFF',
      emphasis: '#F5F5F5',
      accent: '#E8EBFA',
      good: '#F1FAF1',
      warning: '#FFF9F5',
      attention: '#FDF3F4',
    },
    edges: {
      default: '#D1D1D1',
      emphasis: '#E0E0E0',
      accent: '#C5CBFA',
      good: '#9FD89F',
      warning: '#FDCFB4',
      attention: '#EEACB2',
    },
  },
  dark: {
    text: '#FFFFFF',
    subtle: '#ADADAD',
    accent: '#9299F7',
    good: '#54B054',
    warning: '#FAA06B',
    attention: '#DC626D',
    line: '#525252',
    tints: {
      default: '#292929',
      emphasis: '#1F1F1F',
      accent: '#2F2F4A',
      good: '#052505',
      warning: '#4A1E04',
      attention: '#3B0509',
    },
    edges: {
      default: '#666666',
      emphasis: '#3D3D3D',
      accent: '#4F52B2',
      good: '#0E700E',
      warning: '#BC4B09',
      attention: '#B10E1C',
    },
  },
  // In high contrast a state has no colour of its own: what the card means must be in its words.
  contrast: {
    text: '#FFFFFF',
    subtle: '#FFFFFF',
    accent: '#1AEBFF',
    good: '#FFFFFF',
    warning: '#FFFFFF',
    attention: '#FFFFFF',
    line: '#FFFFFF',
    tints: {
      default: '#000000',
      emphasis: '#000000',
      accent: '#000000',
      good: '#000000',
      warning: '#000000',
      attention: '#000000',
    },
    edges: {
      default: '#FFFFFF',
      emphasis: '#FFFFFF',
      accent: '#1AEBFF',
      good: '#FFFFFF',
      warning: '#FFFFFF',
      attention: '#FFFFFF',
    },
  },
};

const ink = (colour: string, subtle = colour) => ({
  default: colour,
  subtle,
  highlightColors: { default: '#33FFB900', subtle: '#19FFB900' },
});

const inks = ({ text, subtle, accent, good, warning, attention }: Palette) => ({
  default: ink(text, subtle),
  dark: ink('#242424', '#616161'),
  light: ink('#FFFFFF', '#D6D6D6'),
  accent: ink(accent),
  good: ink(good),
  warning: ink(warning),
  attention: ink(attention),
});

const font = (fontFamily: string) => ({
  fontFamily,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
});

/** Segoe UI where it exists, otherwise what looks most like it. */
const FONTS =
  '"Segoe UI", "Segoe UI Web (West European)", "Selawik", "Open Sans", "Noto Sans", "Liberation Sans", Arial, sans-serif';

const plain = { size: 'default', color: 'default', isSubtle: false, wrap: true };

/** The host configuration of one theme and width, in the form that `new AdaptiveCards.HostConfig(…)` takes. */
export const hostConfig = (theme: Theme, width: Width): object => {
  const palette = palettes[theme];
  return {
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: { default: font(FONTS), monospace: font('Consolas, "Liberation Mono", "Courier New", monospace') },
    textStyles: {
      heading: { fontType: 'default', size: 'large', weight: 'bolder', color: 'default', isSubtle: false },
      columnHeader: { fontType: 'default', size: 'default', weight: 'bolder', color: 'default', isSubtle: false },
    },
    textBlock: { headingLevel: 2 },
    containerStyles: Object.fromEntries(
      styles.map((style) => [
        style,
        { backgroundColor: palette.tints[style], borderColor: palette.edges[style], foregroundColors: inks(palette) },
      ]),
    ),
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { ...plain, weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { ...plain, weight: 'bolder' },
      },
      errorMessage: { color: 'attention', size: 'small', weight: 'default', spacing: 'small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      preExpandSingleShowCardAction: false,
      actionsOrientation: width === 'phone' ? 'vertical' : 'horizontal',
      actionAlignment: width === 'phone' ? 'stretch' : 'left',
      allowTitleToWrap: true,
    },
    adaptiveCard: { allowCustomStyle: false },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    factSet: { title: { ...plain, weight: 'bolder', maxWidth: 150 }, value: { ...plain, weight: 'default' }, spacing: 16 },
    table: { cellSpacing: 8 },
  };
};
