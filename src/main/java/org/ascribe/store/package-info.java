/** What every kept thing stands on: the one active database and the one clock. */
package org.ascribe.store;
