/** Finds every quotation, who said it, by which words, and the claim in it, by readable rules. */
package org.ascribe.extraction;
