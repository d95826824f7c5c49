package org.concordat.programme.project.risk;

import java.util.UUID;

/**
 * Of what a register is asked; {@code null} asks for all.
 *
 * @param level in whose register it appears
 * @param boundary the only organisation whose projects the caller may see
 */
public record RegisterFilter(UUID project, UUID programme, RiskLevel level, String subRegion, UUID boundary) {}
