import { addSentences } from '../sentences.js';

/** Attributes and tags that are not as they should be. */
export const attributes = addSentences({
  'attribute.word': '{attribute}="{value}" is not one of {legal}; shown as {used}.',
  'attribute.whole': '{attribute}="{value}" is not a whole number above 0; it is ignored.',
  'attribute.noScale':
    'scale="log" has no effect beside transform="log10": the chart shows logarithms already.',
  'attribute.logStack':
    'scale="log" with kind="{kind}": of a stack only its top can be read off on a logarithmic axis; with kind="line" every series can.',
  'attribute.duration':
    '{attribute}="{value}" is not a duration such as P30D; the default is used.',
  'attribute.trendOfAll':
    'trend: the mean of all days has no earlier days to compare with; set a period such as P90D, or stat="latest".',
  'attribute.trendOfCommunities':
    'trend is not for metric="{metric}": files of communities do not say which communities there were before.',
  'attribute.explore': 'The explore view could not be opened ({found}).',
  'attribute.interactions':
    'Nothing can be pointed at, chosen or zoomed here: a part of the kit could not be loaded ({found}).',
  'attribute.swallowed':
    'Other parts of the page seem to stand inside this tag: write its closing tag </{tag}>, as “/>” does not close it. In Markdown a blank line between the tags does the same: take it out.',
  'attribute.fallenOut':
    'What is written inside <{tag}> stands below it: HTML closes a paragraph before a figure, a table, a div or a paragraph. Write the tag on lines of its own, with a blank line before it.',
  'attribute.copied':
    'A heading with <{tag}> in it is copied into a list of contents, and the tag with it: write the tag below the heading.',
  'attribute.name':
    '“{attribute}” is not an attribute of {tag}, and has no effect. Did you mean {nearest}?',
  'attribute.elsewhere':
    '“{attribute}” is an attribute of {other}, and has no effect on {tag}: take it out.',
  'attribute.piece':
    '“{attribute}” is no attribute but a piece of a value: only straight quotes (") hold one together.',
  'attribute.letters':
    '“{attribute}” is read as {nearest}: it has a character that cannot be seen, or a dash that is no hyphen. Type it anew.',
  'attribute.joined':
    '“{attribute}” is read as {nearest}: HTML knows no capitals in the names of attributes. Write {nearest}.',
  'attribute.cleaned':
    '{attribute}="{value}" is read as {attribute}="{used}": take out the quotes, entities, or unseen characters that are part of it.',
  'attribute.off':
    '{attribute}="{value}" is read as off. In HTML an attribute that is there is on: take it out.',
  'attribute.empty':
    '{attribute} is empty, and read as {attribute}="{used}": take it out, or write what it should be.',
});
