package org.concordat.platform.imports;

import java.util.UUID;

/**
 * What importing a line has done.
 *
 * @param id the record that it created, amended or found
 * @param changed false when the record said so already
 */
public record ImportedLine(UUID id, boolean changed) {}
