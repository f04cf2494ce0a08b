/** The same jar as a command: {@code extract} and the server's start. */
package org.ascribe.cli;
