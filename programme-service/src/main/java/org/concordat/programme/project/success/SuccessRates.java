package org.concordat.programme.project.success;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Counts what came of closed projects. */
public interface SuccessRates {

    /**
     * Which closed projects are asked for; {@code null} asks for all.
     *
     * @param closedIn the year in which their last gate was decided
     */
    record Asked(UUID programme, String kind, FinancialYear closedIn) {}

    /** By programme and kind, in an order that stays. */
    List<SuccessRate> of(Asked asked);
}
