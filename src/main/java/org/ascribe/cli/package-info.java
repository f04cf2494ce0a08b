/** The same jar as a command: {@code extract}, {@code check-rules}, {@code evaluate}, and the server's start. */
package org.ascribe.cli;
