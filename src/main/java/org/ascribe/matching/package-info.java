/** Finds what belongs together: articles and quotations by their words. */
package org.ascribe.matching;
