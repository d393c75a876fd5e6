/**
 * Text as people and spreadsheet programs write it: encodings, lines of a table, words that were probably meant. May use:
 * nothing of this product.
 */
package org.fengqiao.text;
