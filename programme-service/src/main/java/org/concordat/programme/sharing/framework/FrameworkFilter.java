package org.concordat.programme.sharing.framework;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which framework agreements are asked for; {@code null} asks for all.
 *
 * @param validOn a day on which organisations can buy by them
 * @param usedBy an organisation that has
 */
public record FrameworkFilter(LocalDate validOn, UUID usedBy) {}
