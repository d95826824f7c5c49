package org.concordat.programme.programme;

import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/**
 * Which programmes a list shows; what is {@code null} does not narrow it.
 *
 * @param runningIn a financial year that they run in
 * @param objective one that they serve
 * @param servesAnObjective whether they serve any
 */
public record ProgrammeFilter(String code, FinancialYear runningIn, UUID objective, Boolean servesAnObjective) {}
