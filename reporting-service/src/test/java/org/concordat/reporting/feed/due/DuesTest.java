package org.concordat.reporting.feed.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Examples;
import org.junit.jupiter.api.Test;

class DuesTest {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 31);
    private static final UUID ONE = UUID.randomUUID();
    private static final FinancialYear YEAR = new FinancialYear(2008);

    private static AwardDues.Told award(
            String status,
            AwardDues.Condition condition,
            AwardDues.Instalment instalment,
            AwardDues.Clawback clawback) {
        return new AwardDues.Told(
                ONE, "Shared payroll", status, List.of(condition), List.of(instalment), List.of(clawback));
    }

    private static List<Due> openOf(String status) {
        return new AwardDues()
                .of(award(
                        status,
                        new AwardDues.Condition(UUID.randomUUID(), "Name a lead", DAY, null, null),
                        new AwardDues.Instalment(UUID.randomUUID(), Money.of("250.00"), DAY, false),
                        new AwardDues.Clawback(UUID.randomUUID(), Money.of("10.00"), DAY, null)));
    }

    @Test
    void anAwardThatRunsIsClaimedAndItsConditionsAreMet() {
        for (String status : List.of("OFFERED", "ACCEPTED", "ACTIVE", "SUSPENDED")) {
            assertThat(openOf(status)).extracting(Due::kind).containsExactly("CLAIM", "CONDITION", "REPAYMENT");
        }
        assertThat(openOf("ACTIVE"))
                .allMatch(due -> due.organisation().equals(ONE) && due.dueOn().equals(DAY));
        assertThat(openOf("ACTIVE").get(0).what()).isEqualTo("Claim \u00a3250.00 of Shared payroll");
    }

    @Test
    void anAwardThatIsOverIsOnlyPaidBack() {
        for (String status : List.of("COMPLETED", "WITHDRAWN", "TERMINATED")) {
            assertThat(openOf(status)).extracting(Due::kind).containsExactly("REPAYMENT");
        }
    }

    @Test
    void whatIsDoneOrHasNoDayIsNotDue() {
        assertThat(new AwardDues()
                        .of(award(
                                "ACTIVE",
                                new AwardDues.Condition(ONE, "Met", DAY, DAY, null),
                                new AwardDues.Instalment(ONE, Money.of("1.00"), DAY, true),
                                new AwardDues.Clawback(ONE, Money.of("1.00"), DAY, DAY))))
                .isEmpty();
        assertThat(new AwardDues()
                        .of(award(
                                "ACTIVE",
                                new AwardDues.Condition(ONE, "Waived", DAY, null, "Not needed"),
                                new AwardDues.Instalment(ONE, Money.of("1.00"), null, false),
                                new AwardDues.Clawback(ONE, Money.of("1.00"), null, null))))
                .isEmpty();
    }

    private static CallDues.Told call(String status, CallDues.Invitation... invited) {
        // a minute before midnight in London, where it is summer
        return new CallDues.Told(
                "Shared services", status, Instant.parse("2009-06-30T22:59:00Z"), DAY, List.of(invited));
    }

    private static List<Due> ofCall(CallDues.Told told) {
        return new CallDues(Clock.system(ZoneId.of("Europe/London"))).of(told);
    }

    @Test
    void aCallIsEverybodysUntilItClosesAndDecidedAfterIt() {
        assertThat(ofCall(call("DRAFT"))).isEmpty();
        assertThat(ofCall(call("OPEN"))).extracting(Due::kind).containsExactly("CALL", "DECISION");
        assertThat(ofCall(call("OPEN")).get(0).dueOn()).isEqualTo(LocalDate.of(2009, 6, 30));
        assertThat(ofCall(call("OPEN")).get(0).organisation()).isNull();
        assertThat(ofCall(call("CLOSED"))).extracting(Due::kind).containsExactly("DECISION");
    }

    @Test
    void aCallThatClosesAtMidnightIsDueOnTheDayBefore() {
        var atMidnight =
                new CallDues.Told("Shared services", "OPEN", Instant.parse("2009-06-30T23:00:00Z"), null, List.of());
        assertThat(ofCall(atMidnight)).extracting(Due::dueOn).containsExactly(LocalDate.of(2009, 6, 30));
    }

    @Test
    void aCallByInvitationIsTheInvitedOnes() {
        UUID other = UUID.randomUUID();
        var invited = new CallDues.Invitation(ONE);
        assertThat(ofCall(call("PUBLISHED", invited, invited, new CallDues.Invitation(other))))
                .filteredOn(due -> due.kind().equals("CALL"))
                .extracting(Due::organisation)
                .containsExactly(ONE, other);
    }

    private static SeatTermDues.Told body(LocalDate seatUntil, LocalDate bodyUntil, LocalDate... terms) {
        List<SeatTermDues.Term> held = Arrays.stream(terms)
                .map(until -> new SeatTermDues.Term(ONE, until))
                .toList();
        return new SeatTermDues.Told(
                "Improvement board", bodyUntil, List.of(new SeatTermDues.Seat(ONE, "DISTRICTS", seatUntil, held)));
    }

    @Test
    void theLastTermOfASeatThatGoesOnIsDue() {
        var dues = new SeatTermDues();
        assertThat(dues.of(body(null, null, DAY.minusYears(1), DAY)))
                .extracting(Due::dueOn)
                .containsExactly(DAY);
        assertThat(dues.of(body(DAY.plusDays(1), DAY.plusDays(1), DAY))).hasSize(1);
        assertThat(dues.of(body(DAY, null, DAY))).as("the seat ends with it").isEmpty();
        assertThat(dues.of(body(null, DAY, DAY))).as("the body ends with it").isEmpty();
        assertThat(dues.of(body(null, null, DAY, null)))
                .as("the last has no end")
                .isEmpty();
        assertThat(dues.of(body(null, null))).as("nobody ever held it").isEmpty();
    }

    @Test
    void aLeadIsNamedWhenTheLastOneEnds() {
        var dues = new LeadTermDues();
        assertThat(dues.of(new LeadTermDues.Told(
                        ONE,
                        "IMPROVEMENT",
                        List.of(new LeadTermDues.Period(DAY), new LeadTermDues.Period(DAY.minusDays(9))))))
                .extracting(Due::dueOn)
                .containsExactly(DAY);
        assertThat(dues.of(new LeadTermDues.Told(
                        ONE, "IMPROVEMENT", List.of(new LeadTermDues.Period(DAY), new LeadTermDues.Period(null)))))
                .isEmpty();
        assertThat(dues.of(new LeadTermDues.Told(ONE, "IMPROVEMENT", null))).isEmpty();
    }

    private static List<Due> review(LocalDate on, List<FinancialYear> planned, List<FinancialYear> realised) {
        return new ReviewDues()
                .of(new ReviewDues.Told(
                        ONE,
                        List.of(new ReviewDues.Benefit(
                                UUID.randomUUID(),
                                "Fewer systems",
                                "Head of IT",
                                on,
                                planned.stream().map(ReviewDues.InYear::new).toList(),
                                realised.stream().map(ReviewDues.InYear::new).toList()))));
    }

    @Test
    void aBenefitIsReviewedUntilItsLastPlannedYearIsRecorded() {
        FinancialYear next = new FinancialYear(2009);
        assertThat(review(DAY, List.of(next, YEAR), List.of(YEAR))).hasSize(1);
        assertThat(review(DAY, List.of(next, YEAR), List.of(YEAR, next))).isEmpty();
        assertThat(review(DAY, List.of(), List.of())).hasSize(1);
        assertThat(review(DAY, List.of(), List.of(YEAR))).isEmpty();
        assertThat(review(null, List.of(YEAR), List.of())).isEmpty();
    }

    @Test
    void anInvoiceIsDueUntilItIsPaid() {
        var dues = new InvoiceDues();
        var invoice = new InvoiceDues.Invoice("2008-09/0001", DAY);
        assertThat(dues.of(new InvoiceDues.Told(ONE, YEAR, "INVOICED", invoice)))
                .hasSize(1);
        assertThat(dues.of(new InvoiceDues.Told(ONE, YEAR, "PART_PAID", invoice)))
                .hasSize(1);
        assertThat(dues.of(new InvoiceDues.Told(ONE, YEAR, "PAID", invoice))).isEmpty();
        assertThat(dues.of(new InvoiceDues.Told(ONE, YEAR, "CANCELLED", invoice)))
                .isEmpty();
        assertThat(dues.of(new InvoiceDues.Told(ONE, YEAR, "AGREED", null))).isEmpty();
    }

    @Test
    void onlyWhatIsOpenAndHasADayIsDue() {
        assertThat(new RiskDues().of(new RiskDues.Told(ONE, "Delay", "Manager", DAY, "OPEN")))
                .hasSize(1);
        assertThat(new RiskDues().of(new RiskDues.Told(ONE, "Delay", "Manager", DAY, "CLOSED")))
                .isEmpty();
        assertThat(new RiskDues().of(new RiskDues.Told(ONE, "Delay", "Manager", null, "OPEN")))
                .isEmpty();
        assertThat(new IssueDues().of(new IssueDues.Told(ONE, "Late", "Manager", DAY, "OPEN")))
                .hasSize(1);
        assertThat(new IssueDues().of(new IssueDues.Told(ONE, "Late", "Manager", DAY, "RESOLVED")))
                .isEmpty();
        assertThat(new ActionDues().of(new ActionDues.Told(ONE, "Write it", "Clerk", DAY, "OPEN")))
                .hasSize(1);
        assertThat(new ActionDues().of(new ActionDues.Told(ONE, "Write it", "Clerk", DAY, "DONE")))
                .isEmpty();
        assertThat(new ActionDues().of(new ActionDues.Told(ONE, "Write it", "Clerk", DAY, "DROPPED")))
                .isEmpty();
        assertThat(new RoundDues().of(new RoundDues.Told("Spring", DAY, null))).hasSize(1);
        assertThat(new RoundDues().of(new RoundDues.Told("Spring", DAY, DAY))).isEmpty();
        assertThat(new FrameworkDues().of(new FrameworkDues.Told("Energy", DAY)))
                .hasSize(1);
        assertThat(new FrameworkDues().of(new FrameworkDues.Told("Energy", null)))
                .isEmpty();
        assertThat(new HighlightReportDues().of(new HighlightReportDues.Told(ONE, DAY)))
                .hasSize(1);
        assertThat(new HighlightReportDues().of(new HighlightReportDues.Told(ONE, null)))
                .isEmpty();
        var owed = new FundDues.Obligation(ONE, "Account for it", DAY, null);
        assertThat(new FundDues().of(new FundDues.Told("Board", List.of(owed)))).hasSize(1);
        var done = new FundDues.Obligation(ONE, "Account for it", DAY, "FULFILLED");
        assertThat(new FundDues().of(new FundDues.Told("Board", List.of(done)))).isEmpty();
    }

    @Test
    void aLongTextIsShortenedToOneLine() {
        var told = new ActionDues.Told(ONE, "Write\n it ".repeat(100), null, DAY, "OPEN");
        assertThat(new ActionDues().of(told).get(0).what())
                .hasSizeLessThanOrEqualTo(Due.LONGEST)
                .startsWith("Write it Write")
                .endsWith("\u2026");
    }

    @Test
    void readsWhatTheProducersTell() {
        assertThat(Examples.told("funding.award-made", AwardDues.Told.class).recipient())
                .isNotNull();
        assertThat(Examples.told("funding.call-opened", CallDues.Told.class).closesAt())
                .isNotNull();
        assertThat(Examples.told("funding.source-obligation-added", FundDues.Told.class)
                        .obligations())
                .isNotEmpty();
        assertThat(Examples.told("membership.body-seats-changed", SeatTermDues.Told.class)
                        .seats())
                .isNotEmpty();
        assertThat(Examples.told("membership.lead-coverage-changed", LeadTermDues.Told.class)
                        .organisation())
                .isNotNull();
    }

    private static List<Due> ofWebhook(String status, String reason) {
        return new WebhookDues(Clock.system(ZoneId.of("Europe/London")))
                .of(new WebhookDues.Told("A store", status, Instant.parse("2009-06-30T23:30:00Z"), reason));
    }

    @Test
    void aWebhookThatNobodyDisabledByHandIsToBeEnabledOrReplaced() {
        assertThat(ofWebhook("DISABLED", "GONE"))
                .extracting(Due::what)
                .containsExactly(
                        "Enable or replace the webhook that was disabled on 2009-07-01 because its receiver answered"
                                + " that it wants no more: A store");
        assertThat(ofWebhook("DISABLED", "FAILING")).hasSize(1);
        assertThat(ofWebhook("DISABLED", "BY_HAND")).isEmpty();
        assertThat(ofWebhook("ENABLED", null)).isEmpty();
    }
}
