package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.membership.subscription.ratecard.Cards;
import org.concordat.membership.subscription.ratecard.PaymentTerms;
import org.concordat.membership.subscription.ratecard.ProRata;
import org.concordat.membership.subscription.ratecard.RateClass;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.membership.subscription.subscription.AskedAmount.AmountOverride;
import org.concordat.membership.subscription.subscription.AskedAmount.AmountProposal;
import org.concordat.membership.subscription.subscription.SubscriptionStatus.Step;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTest {

    private static final LocalDate APRIL = LocalDate.of(2008, 4, 1);
    private static final LocalDate ISSUED = LocalDate.of(2008, 4, 21);
    private static final LocalDate DUE = LocalDate.of(2008, 5, 21);

    private static final Map<Step, Consumer<Subscription>> STEPS = new EnumMap<>(Map.of(
            Step.AGREEMENT, subscription -> subscription.agree(APRIL),
            Step.DECLINE, subscription -> subscription.decline(APRIL),
            Step.INVOICE, subscription -> subscription.issueInvoice("2008-09/0001", ISSUED, DUE),
            Step.PURCHASE_ORDER, subscription -> subscription.recordPurchaseOrder("4500123456"),
            Step.PAYMENT, subscription -> subscription.pay(payment("1.00")),
            Step.WITHDRAWAL, subscription -> subscription.withdraw(APRIL),
            Step.LAPSE, subscription -> subscription.lapse(grace(0), DUE.plusDays(1)),
            Step.AMOUNT_OVERRIDE, subscription -> subscription.proposeAmount(proposal("1.00")),
            Step.WRITE_OFF, subscription -> subscription.askForWriteOff("bankrupt", "one")));

    private static Organisation council(String type, LocalDate activeUntil) {
        return new Organisation(new OrganisationDetails(
                "Council", type, "cumbria", null, List.of(), null, null, null, null, activeUntil));
    }

    private static Subscription invited() {
        return Subscription.invite(council("DISTRICT", null), Cards.northWest(), null);
    }

    private static Subscription invoiced() {
        var subscription = invited();
        subscription.agree(APRIL);
        subscription.issueInvoice("2008-09/0001", ISSUED, DUE);
        return subscription;
    }

    private static PaymentTerms grace(Integer days) {
        return new PaymentTerms(days, List.of());
    }

    private static AmountProposal proposal(String amount) {
        return new AmountProposal(Money.of(amount), "a small council", "one");
    }

    private static Payment.Details payment(String amount) {
        return new Payment.Details(Money.of(amount), DUE, Payment.Method.CHEQUE, "no. 1");
    }

    private static Subscription in(SubscriptionStatus status) {
        var subscription =
                switch (status) {
                    case INVITED, AGREED, DECLINED -> invited();
                    default -> invoiced();
                };
        switch (status) {
            case AGREED -> subscription.agree(APRIL);
            case DECLINED -> subscription.decline(APRIL);
            case PART_PAID -> subscription.pay(payment("0.01"));
            case PAID -> subscription.pay(payment("2000.00"));
            case WITHDRAWN -> subscription.withdraw(APRIL);
            case LAPSED -> subscription.lapse(grace(0), DUE.plusDays(1));
            case CANCELLED -> subscription.cancel(APRIL);
            default -> {}
        }
        assertThat(subscription.status()).isEqualTo(status);
        return subscription;
    }

    /** Which steps each status allows, written out once more so that a change of the rule is noticed. */
    private static List<String> expectedSteps(SubscriptionStatus status) {
        return switch (status) {
            case INVITED -> List.of("agreement", "decline", "amount-override");
            case AGREED -> List.of("invoice", "purchase-order", "withdrawal", "amount-override");
            case INVOICED, PART_PAID -> List.of("purchase-order", "payments", "withdrawal", "lapse");
            case PAID -> List.of("payments", "withdrawal");
            case LAPSED -> List.of("payments", "write-off");
            case DECLINED, WITHDRAWN, CANCELLED -> List.of();
        };
    }

    @ParameterizedTest
    @EnumSource(SubscriptionStatus.class)
    void takesTheStepsItsStatusAllowsAndRefusesAllOthersWithTheListOfThose(SubscriptionStatus status) {
        List<String> allowed = expectedSteps(status);
        STEPS.forEach((step, take) -> {
            var subscription = in(status);
            if (allowed.contains(step.toString())) {
                take.accept(subscription);
            } else {
                assertThatThrownBy(() -> take.accept(subscription))
                        .as("%s from %s", step, status)
                        .isInstanceOfSatisfying(Refusal.class, refusal -> {
                            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
                            assertThat(refusal.allowed()).isEqualTo(allowed);
                        });
                assertThat(subscription.status()).isEqualTo(status);
            }
        });
    }

    @Test
    void whoIsInvoicedOrPaysHasAgreedByThen() {
        var subscription = invited();
        subscription.agree(DUE.plusDays(1));
        subscription.issueInvoice("2008-09/0001", DUE, DUE);
        assertThat(subscription.agreedOn()).isEqualTo(DUE);
        subscription.pay(new Payment.Details(Money.of("1.00"), ISSUED, Payment.Method.CHEQUE, "no. 1"));
        assertThat(subscription.agreedOn()).isEqualTo(ISSUED);
        subscription.pay(payment("1.00"));
        assertThat(subscription.agreedOn()).isEqualTo(ISSUED);
    }

    @Test
    void theInvoiceKeepsThePurchaseOrderWithWhichItWasIssued() {
        var subscription = in(SubscriptionStatus.AGREED);
        subscription.recordPurchaseOrder(" 4500123456 ");
        subscription.issueInvoice("2008-09/0001", ISSUED, DUE);
        subscription.recordPurchaseOrder("4500999999");
        assertThat(subscription.invoice().purchaseOrderNumber()).isEqualTo("4500123456");
        assertThat(subscription.purchaseOrderNumber()).isEqualTo("4500999999");
        subscription.recordPurchaseOrder(null);
        assertThat(subscription.purchaseOrderNumber()).isNull();
    }

    @ParameterizedTest
    @EnumSource(SubscriptionStatus.class)
    void isCancelledWhileItIsLiveAndOfferedToNobody(SubscriptionStatus status) {
        var subscription = in(status);
        assertThat(status.allowedSteps()).doesNotContain("cancellation");
        if (status.isLive()) {
            subscription.cancel(APRIL);
            assertThat(subscription.status()).isEqualTo(SubscriptionStatus.CANCELLED);
            assertThat(subscription.outstanding()).isEqualTo(Money.ZERO);
        } else {
            assertRefused("step-not-allowed", () -> subscription.cancel(APRIL));
        }
    }

    @Test
    void takesItsAmountFromTheClassOfItsType() {
        var subscription = Subscription.invite(council("COUNTY", null), Cards.northWest(), null);
        assertThat(subscription.className()).isEqualTo("Upper tier");
        assertThat(subscription.amount()).isEqualTo(Money.pounds(9000));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.INVITED);
    }

    @Test
    void aLateJoinerPaysByWholeMonthsWhereTheCardSaysSo() {
        LocalDate october = LocalDate.of(2008, 10, 15);
        assertThat(Subscription.invite(council("COUNTY", null), Cards.northWest(), october)
                        .amount())
                .isEqualTo(Money.pounds(4500));
        assertThat(Subscription.invite(council("DISTRICT", null), Cards.northWest(), october)
                        .amount())
                .isEqualTo(Money.pounds(2000));
    }

    @Test
    void isNotRaisedForATypeWithoutAClass() {
        assertRefused("no-class-for-type", () -> Subscription.invite(council("FIRE", null), Cards.northWest(), null));
    }

    @Test
    void isNotRaisedForAnOrganisationThatIsDissolvedThen() {
        LocalDate firstDay = LocalDate.of(2008, 4, 1);
        var dissolved = council("DISTRICT", firstDay);
        assertRefused("organisation-not-active", () -> Subscription.invite(dissolved, Cards.northWest(), null));
        var dissolvedLater = council("DISTRICT", firstDay.plusDays(1));
        assertThat(Subscription.invite(dissolvedLater, Cards.northWest(), null)).isNotNull();
    }

    @Test
    void isNotJoinedOutsideItsYear() {
        var council = council("COUNTY", null);
        assertRefused(
                "joined-outside-the-year",
                () -> Subscription.invite(council, Cards.northWest(), LocalDate.of(2008, 3, 31)));
        assertRefused(
                "joined-outside-the-year",
                () -> Subscription.invite(council, Cards.northWest(), LocalDate.of(2009, 4, 1)));
    }

    @Test
    void isPartPaidUntilTheLastPennyAndThenPaid() {
        var subscription = invoiced();
        subscription.pay(payment("1999.99"));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PART_PAID);
        assertThat(subscription.outstanding()).isEqualTo(Money.of("0.01"));
        subscription.pay(payment("0.01"));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
        assertThat(subscription.outstanding()).isEqualTo(Money.ZERO);
        assertThat(subscription.account().credit()).isEqualTo(Money.ZERO);
    }

    @Test
    void keepsWhatIsPaidBeyondTheInvoiceAsCredit() {
        var subscription = invoiced();
        subscription.pay(payment("2000.01"));
        assertThat(subscription.account().credit()).isEqualTo(Money.of("0.01"));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
    }

    @Test
    void refusesAPaymentOfNothingOrLess() {
        assertRefused("payment-not-positive", () -> invoiced().pay(payment("0.00")));
        assertRefused("payment-not-positive", () -> invoiced().pay(payment("-1.00")));
    }

    @Test
    void refusesAnInvoiceDueBeforeItIsIssued() {
        var subscription = in(SubscriptionStatus.AGREED);
        assertRefused("due-before-issue", () -> subscription.issueInvoice("x", ISSUED, ISSUED.minusDays(1)));
        subscription.issueInvoice("2008-09/0001", ISSUED, ISSUED);
        assertThat(subscription.invoice().dueOn()).isEqualTo(ISSUED);
    }

    @Test
    void addsVatToTheInvoiceOnly() {
        var card = Cards.published(
                new RateClass("Taxed", List.of("AGENCY"), Money.pounds(1000), ProRata.NONE, VatRate.of("17.5")));
        var subscription = Subscription.invite(council("AGENCY", null), card, null);
        subscription.agree(APRIL);
        subscription.issueInvoice("2008-09/0001", ISSUED, DUE);
        assertThat(subscription.amount()).isEqualTo(Money.pounds(1000));
        assertThat(subscription.invoice().vat()).isEqualTo(Money.pounds(175));
        assertThat(subscription.invoice().amount()).isEqualTo(Money.pounds(1175));
    }

    @Test
    void anInvoiceOverNothingIsSettledAtOnce() {
        var card = Cards.published(Cards.rateClass("Free", Money.ZERO, ProRata.NONE, "GUEST"));
        var subscription = Subscription.invite(council("GUEST", null), card, null);
        subscription.agree(APRIL);
        subscription.issueInvoice("2008-09/0001", ISSUED, DUE);
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
    }

    @Test
    void aMemberThatLeavesOwesNothingMoreAndWhatItPaidStaysPaid() {
        var subscription = in(SubscriptionStatus.PART_PAID);
        subscription.withdraw(APRIL);
        assertThat(subscription.outstanding()).isEqualTo(Money.ZERO);
        assertThat(subscription.account().paid()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void whatALapsedMemberOwesStaysOwedUntilTwoPersonsHaveWrittenItOff() {
        var subscription = in(SubscriptionStatus.LAPSED);
        assertThat(subscription.outstanding()).isEqualTo(Money.pounds(2000));
        subscription.askForWriteOff("bankrupt", "one");
        assertThat(subscription.outstanding()).isEqualTo(Money.pounds(2000));
        assertRefused("two-persons-decide", () -> subscription.approveWriteOff("one", DUE.plusDays(2)));
        assertRefused("written-off-before-the-lapse", () -> subscription.approveWriteOff("two", DUE));
        subscription.approveWriteOff("two", DUE.plusDays(1));
        assertThat(subscription.outstanding()).isEqualTo(Money.ZERO);
        assertThat(subscription.lapse().writtenOff()).isEqualTo(Money.pounds(2000));
        assertThat(subscription.gross().invoiced()).as("the invoice stays").isEqualTo(Money.pounds(2000));
        assertRefused("no-write-off-asked", () -> subscription.approveWriteOff("two", DUE.plusDays(2)));
        assertRefused("write-off-asked-already", () -> subscription.askForWriteOff("again", "one"));
    }

    @Test
    void aWriteOffThatIsRejectedMayBeAskedForAgain() {
        var subscription = in(SubscriptionStatus.LAPSED);
        assertRefused("no-write-off-asked", subscription::rejectWriteOff);
        subscription.askForWriteOff("bankrupt", "one");
        assertRefused("write-off-asked-already", () -> subscription.askForWriteOff("again", "two"));
        subscription.rejectWriteOff();
        assertThat(subscription.outstanding()).isEqualTo(Money.pounds(2000));
        subscription.askForWriteOff("again", "one");
    }

    @Test
    void moneyThatComesAfterAWriteOffIsReceivedOnTheInvoiceAndAllOfItRestoresTheMembership() {
        var subscription = in(SubscriptionStatus.LAPSED);
        subscription.askForWriteOff("bankrupt", "one");
        subscription.approveWriteOff("two", DUE.plusDays(1));
        subscription.pay(payment("500.00"));
        assertThat(subscription.gross().received()).isEqualTo(Money.pounds(500));
        assertThat(subscription.outstanding()).isEqualTo(Money.ZERO);
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.LAPSED);
        subscription.pay(payment("1500.00"));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
    }

    @Test
    void aDebtThatIsPaidOrCreditedIsNotWrittenOff() {
        var credited = in(SubscriptionStatus.LAPSED);
        credited.credit("2008-09/CN0001", Money.pounds(2000), DUE, "x");
        assertRefused("nothing-owed", () -> credited.askForWriteOff("bankrupt", "one"));
        var paid = in(SubscriptionStatus.LAPSED);
        paid.askForWriteOff("bankrupt", "one");
        paid.pay(payment("2000.00"));
        assertRefused("no-write-off-asked", () -> paid.approveWriteOff("two", DUE.plusDays(1)));
    }

    @Test
    void lapsesOnTheDayAfterItsGrace() {
        var subscription = in(SubscriptionStatus.PART_PAID);
        assertRefused("grace-period-running", () -> subscription.lapse(grace(30), DUE.plusDays(30)));
        subscription.lapse(grace(30), DUE.plusDays(90));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.LAPSED);
        assertThat(subscription.endedOn()).isEqualTo(DUE.plusDays(31));
        assertThat(subscription.outstanding()).isEqualTo(Money.of("1999.99"));
    }

    @Test
    void doesNotLapseWhereTheCardSetsNoGrace() {
        assertRefused("no-grace-period", () -> invoiced().lapse(grace(null), DUE.plusYears(1)));
    }

    @Test
    void aLapsedMemberThatPaysWhatIsLeftIsAMemberAgain() {
        var subscription = in(SubscriptionStatus.LAPSED);
        subscription.pay(payment("1999.99"));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.LAPSED);
        assertThat(subscription.endedOn()).isNotNull();
        subscription.pay(payment("0.01"));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
        assertThat(subscription.endedOn()).isNull();
    }

    @Test
    void anotherAmountCountsOnceASecondPersonApprovesIt() {
        var subscription = in(SubscriptionStatus.AGREED);
        subscription.proposeAmount(proposal("1500.00"));
        assertThat(subscription.amount()).isEqualTo(Money.pounds(2000));
        assertRefused("two-persons-decide", () -> subscription.approveAmount("one"));
        assertRefused("amount-undecided", () -> subscription.issueInvoice("2008-09/0001", ISSUED, DUE));
        subscription.approveAmount("two");
        assertThat(subscription.amount()).isEqualTo(Money.pounds(1500));
        assertThat(subscription.asked().cardAmount()).isEqualTo(Money.pounds(2000));
        assertThat(subscription.asked().override()).isEqualTo(new AmountOverride("a small council", "one", "two"));
        subscription.issueInvoice("2008-09/0001", ISSUED, DUE);
        assertThat(subscription.invoice().amount()).isEqualTo(Money.pounds(1500));
    }

    @Test
    void aRejectedAmountLeavesEverythingAsItWas() {
        var subscription = in(SubscriptionStatus.INVITED);
        subscription.proposeAmount(proposal("1500.00"));
        subscription.rejectAmount();
        assertThat(subscription.amount()).isEqualTo(Money.pounds(2000));
        assertThat(subscription.asked().proposal()).isNull();
        assertRefused("no-amount-proposed", () -> subscription.approveAmount("two"));
        assertRefused("no-amount-proposed", subscription::rejectAmount);
    }

    @Test
    void theSameOrANegativeAmountIsNotProposed() {
        assertRefused("amount-unchanged", () -> invited().proposeAmount(proposal("2000.00")));
        assertRefused("negative-amount", () -> invited().proposeAmount(proposal("-0.01")));
    }

    private static CreditNote credit(Subscription subscription, String amount) {
        return subscription.credit("2008-09/CN0001", Money.of(amount), DUE, "joined later than invoiced");
    }

    @Test
    void aCreditNoteTakesBackPartOfTheInvoiceAndLeavesTheInvoiceAsItIs() {
        var subscription = invoiced();
        CreditNote note = credit(subscription, "500.00");
        assertThat(subscription.invoice().amount()).isEqualTo(Money.pounds(2000));
        assertThat(subscription.outstanding()).isEqualTo(Money.pounds(1500));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.INVOICED);
        assertThat(note.details().invoice()).isEqualTo("2008-09/0001");
        assertThat(note.details().amount()).isEqualTo(Money.pounds(500));
    }

    @Test
    void anInvoiceThatIsCreditedInFullIsSettledAndTheMembershipGoesOn() {
        var subscription = invoiced();
        credit(subscription, "2000.00");
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
        assertThat(subscription.outstanding()).isEqualTo(Money.ZERO);
        assertThat(subscription.account().credit()).isEqualTo(Money.ZERO);
        subscription.withdraw(DUE);
        assertThat(subscription.noLongerOwed()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatWasPaidBeyondTheRestOfACreditedInvoiceIsCredit() {
        var subscription = in(SubscriptionStatus.PAID);
        credit(subscription, "800.00");
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
        assertThat(subscription.account().credit()).isEqualTo(Money.pounds(800));
    }

    @Test
    void aCreditNoteThatLeavesNoMoreThanWasPaidSettlesTheInvoice() {
        var subscription = invoiced();
        subscription.pay(payment("1200.00"));
        credit(subscription, "799.99");
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PART_PAID);
        credit(subscription, "0.01");
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
    }

    @Test
    void noMoreIsCreditedThanIsLeftOfTheInvoice() {
        var subscription = invoiced();
        assertRefused("beyond-the-invoice", () -> credit(subscription, "2000.01"));
        assertRefused("beyond-the-invoice", () -> credit(subscription, "0.00"));
        assertRefused("beyond-the-invoice", () -> credit(subscription, "-1.00"));
        credit(subscription, "1999.99");
        assertRefused("beyond-the-invoice", () -> credit(subscription, "0.02"));
        assertThat(subscription.account().creditable()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void aCreditNoteNeedsAnInvoiceAndIsNotIssuedBeforeIt() {
        assertRefused("not-invoiced", () -> credit(in(SubscriptionStatus.AGREED), "1.00"));
        assertRefused("credited-before-invoiced", () -> invoiced()
                .credit("2008-09/CN0001", Money.pounds(1), ISSUED.minusDays(1), "x"));
    }

    @Test
    void aLapsedMemberWhoseDebtIsCreditedStaysLapsedWhateverItPaysLater() {
        var subscription = in(SubscriptionStatus.LAPSED);
        credit(subscription, "2000.00");
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.LAPSED);
        subscription.pay(payment("10.00"));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.LAPSED);
        assertThat(subscription.account().credit()).isEqualTo(Money.pounds(10));
    }

    private static Refund refund(Subscription subscription, String amount) {
        return subscription.refund(
                new Refund.Details(Money.of(amount), DUE, Payment.Method.BANK_TRANSFER, "BACS 1"), "paid twice");
    }

    @Test
    void aRefundGivesCreditBackAndNoMoreThanThat() {
        var subscription = invoiced();
        subscription.pay(payment("2500.00"));
        assertRefused("beyond-the-credit", () -> refund(subscription, "500.01"));
        assertRefused("beyond-the-credit", () -> refund(subscription, "0.00"));
        assertThat(refund(subscription, "500.00").details().amount()).isEqualTo(Money.pounds(500));
        assertThat(subscription.account().credit()).isEqualTo(Money.ZERO);
        assertThat(subscription.account().paid()).isEqualTo(Money.pounds(2000));
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAID);
        assertRefused("beyond-the-credit", () -> refund(subscription, "0.01"));
    }

    @Test
    void whatAMemberPaidIsGivenBackOnlyAfterACreditNote() {
        var subscription = in(SubscriptionStatus.PAID);
        subscription.withdraw(DUE);
        assertRefused("beyond-the-credit", () -> refund(subscription, "1.00"));
        credit(subscription, "2000.00");
        refund(subscription, "2000.00");
        assertThat(subscription.account().paid()).isEqualTo(Money.ZERO);
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.WITHDRAWN);
    }

    @Test
    void withoutAnInvoiceThereIsNothingToGiveBack() {
        assertRefused("beyond-the-credit", () -> refund(in(SubscriptionStatus.AGREED), "1.00"));
    }

    @Test
    void aMemberThatLeavesNoLongerOwesWhatItDidNotPay() {
        var subscription = in(SubscriptionStatus.PART_PAID);
        assertThat(subscription.noLongerOwed()).isEqualTo(Money.ZERO);
        subscription.withdraw(DUE);
        assertThat(subscription.noLongerOwed()).isEqualTo(Money.of("1999.99"));
    }

    private static void assertRefused(String rule, Runnable forbidden) {
        assertThatThrownBy(forbidden::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(rule));
    }
}
