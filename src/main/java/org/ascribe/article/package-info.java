/** What is kept: articles with their frozen text, the quotations and claims found in them, and how they come in. */
package org.ascribe.article;
