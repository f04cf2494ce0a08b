/** The original text, never altered, and where its paragraphs and sentences lie. */
package org.ascribe.text;
