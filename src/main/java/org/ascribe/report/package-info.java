/** What is published: the fact-check report of an article, one model and its formats. */
package org.ascribe.report;
