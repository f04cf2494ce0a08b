/** Every decision, appended in its own transaction and chained by SHA-256. */
package org.ascribe.journal;
