/** The whole database in one file, and back, from either database to either. */
package org.ascribe.backup;
