/** The home page, errors, and what all pages share. */
package org.ascribe.web;
