/** Who may do what: accounts, roles and tokens. */
package org.ascribe.access;
