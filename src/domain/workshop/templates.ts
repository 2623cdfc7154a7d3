/** The shipped templates (product.md). Their titles and questions are texts, in src/texts/. */
export const templateIds = ['where-are-we', 'vision-to-action', 'goals-actions-measures', 'consent', 'reflection'] as const;

export type TemplateId = (typeof templateIds)[number];
