package org.concordat.programme.sharing.tool;

import java.util.UUID;

/**
 * Which tools are asked for; {@code null} asks for all.
 *
 * @param usedBy an organisation that works with them
 */
public record ToolFilter(ToolKind kind, UUID programme, UUID usedBy) {}
