package org.concordat.membership.imports;

import java.util.UUID;

/**
 * What a line was taken for.
 *
 * @param id what it recorded, amended or found
 * @param changed false when the register said so already
 */
public record Taken(UUID id, boolean changed) {}
