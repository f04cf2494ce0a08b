package org.ascribe.article;

import java.nio.file.Path;

/**
 * What stood at an address.
 *
 * @param file its bytes, unpacked, in a file that whoever reads it deletes
 * @param charset what its sender called it; null where nothing was said
 * @param address where it stood in the end
 */
record Fetched(Path file, String charset, String address) {}
