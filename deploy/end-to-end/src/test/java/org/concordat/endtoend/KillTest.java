package org.concordat.endtoend;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every process is killed in turn while hundreds of organisations join, pay and are put to work. What was acknowledged
 * is there once and once only, in every service and in the reports.
 */
@Order(9)
@ExtendWith(WithPartnership.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {
    private static final List<String> VICTIMS = List.of(
            "membership-service", "funding-service", "programme-service", "reporting-service", "kafka", "postgres");
    private static final int LEAST = 300;
    private static final int BETWEEN_KILLS = 15;

    private NothingLost nothingLost;

    @BeforeAll
    void killEverythingInTurnDuringALoad(Partnership partnership) throws Exception {
        Load load = new Load("Steadfast", List.of(partnership::machine));
        nothingLost = new NothingLost(partnership, load);
        load.during(LEAST, () -> {
            for (String victim : VICTIMS) {
                load.awaitMore(BETWEEN_KILLS);
                partnership.killAndAwait(victim);
            }
            load.awaitMore(BETWEEN_KILLS);
        });
        nothingLost.awaitReports();
    }

    @Test
    void membershipHoldsEachOrganisationAndSubscriptionOnce() {
        nothingLost.membershipHoldsEachOrganisationAndSubscriptionOnce();
    }

    @Test
    void noInvoiceNumberIsSkippedOrUsedTwice() {
        nothingLost.noInvoiceNumberIsSkippedOrUsedTwice();
    }

    @Test
    void fundingHoldsEachReceiptAndEachPaymentOnce() {
        nothingLost.fundingHoldsEachReceiptAndEachPaymentOnce();
    }

    @Test
    void programmeCountsEachCouncilAndHoldsEachActivityOnce() {
        nothingLost.programmeCountsEachCouncilAndHoldsEachActivityOnce();
    }

    @Test
    void theReportsSayWhatWasAcknowledged() {
        nothingLost.theReportsSayWhatWasAcknowledged();
    }

    @Test
    void everyEventIsToldAndEachAggregatesInOrder() {
        nothingLost.everyEventIsToldAndEachAggregatesInOrder();
    }

    @Test
    void eachHistoryTellsEveryStepInOrder() {
        nothingLost.eachHistoryTellsEveryStepInOrder();
    }

    @Test
    void noEventIsParkedOrSetAside() {
        nothingLost.noEventIsParkedOrSetAside();
    }
}
