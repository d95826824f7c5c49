package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.membership.subscription.ratecard.Cards;
import org.concordat.membership.subscription.ratecard.ProRata;
import org.concordat.membership.subscription.ratecard.RateClass;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;

/** What must hold for every invoice, whatever is paid, credited and given back in whatever order. */
class InvoiceMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2008, 5, 1);

    /** What may happen to an invoice. */
    enum Kind {
        PAYMENT,
        CREDIT_NOTE,
        REFUND
    }

    record Step(Kind kind, Money amount) {}

    private static Money pence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 3_000_000).map(InvoiceMoneyTest::pence);
    }

    @Provide
    Arbitrary<VatRate> vatRates() {
        return Arbitraries.of("0", "5", "17.5", "20", "99.99").map(VatRate::of);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Kind.class), amounts())
                .as(Step::new)
                .list()
                .ofMaxSize(15);
    }

    @Property(tries = 500)
    void noMoreIsCreditedThanInvoicedAndEveryPennyIsAccountedFor(
            @ForAll("amounts") Money net, @ForAll("vatRates") VatRate rate, @ForAll("steps") List<Step> steps) {
        Subscription subscription = invoiced(net, rate);
        Money invoice = subscription.invoice().amount();
        Money paid = Money.ZERO;
        Money refunded = Money.ZERO;
        Money credited = Money.ZERO;
        Money vat = Money.ZERO;
        for (Step step : steps) {
            if (step.kind() == Kind.PAYMENT) {
                subscription.pay(new Payment.Details(step.amount(), DAY, Payment.Method.OTHER, "x"));
                paid = paid.plus(step.amount());
            } else if (step.kind() == Kind.REFUND
                    && subscription.account().credit().isPositive()) {
                Money amount = step.amount().min(subscription.account().credit());
                subscription.refund(new Refund.Details(amount, DAY, Payment.Method.OTHER, "x"), "x");
                refunded = refunded.plus(amount);
            } else if (step.kind() == Kind.CREDIT_NOTE
                    && subscription.account().creditable().isPositive()) {
                Money amount = step.amount().min(subscription.account().creditable());
                CreditNote note = subscription.credit("2008-09/CN0001", amount, DAY, "x");
                credited = credited.plus(amount);
                vat = vat.plus(note.details().vat());
                assertThat(note.details().vat()).isBetween(Money.ZERO, amount);
            }
            assertThat(subscription.account().credited()).isEqualTo(credited).isLessThanOrEqualTo(invoice);
            assertThat(subscription.account().paid()).isEqualTo(paid.minus(refunded));
            assertThat(refunded).isLessThanOrEqualTo(paid);
            assertThat(paid.minus(refunded)
                            .minus(subscription.account().credit())
                            .plus(subscription.outstanding())
                            .plus(credited))
                    .as("what was kept of the payments, what is outstanding and what was credited make the invoice")
                    .isEqualTo(invoice);
            assertThat(subscription.account().credit().isZero()
                            || subscription.outstanding().isZero())
                    .as("nobody has credit and debt at once")
                    .isTrue();
            assertThat(subscription.status() == SubscriptionStatus.PAID)
                    .isEqualTo(subscription.outstanding().isZero());
        }
        assertThat(vat).isEqualTo(proportion(subscription.invoice(), credited, RoundingMode.HALF_UP));
    }

    @Property(tries = 1000)
    void aPartPaymentIsSplitInTheInvoicesProportionAndTheLastPennyGoesWithTheLastPayment(
            @ForAll("amounts") Money net, @ForAll("vatRates") VatRate rate, @ForAll("steps") List<Step> steps) {
        Subscription subscription = invoiced(net, rate);
        Invoice invoice = subscription.invoice();
        Money keptVat = Money.ZERO;
        Money creditedVat = Money.ZERO;
        for (Step step : steps) {
            Money before = subscription.account().paid().min(invoice.amount());
            if (step.kind() == Kind.PAYMENT) {
                Payment payment = subscription.pay(new Payment.Details(step.amount(), DAY, Payment.Method.OTHER, "x"));
                assertThat(payment.net().plus(payment.vat())).isEqualTo(step.amount());
                assertSplit(payment.vat(), step.amount(), subscription, before);
                keptVat = keptVat.plus(payment.vat());
            } else if (step.kind() == Kind.REFUND
                    && subscription.account().credit().isPositive()) {
                Money amount = step.amount().min(subscription.account().credit());
                Refund refund = subscription.refund(new Refund.Details(amount, DAY, Payment.Method.OTHER, "x"), "x");
                assertThat(refund.net().plus(refund.vat())).isEqualTo(amount);
                assertSplit(refund.vat(), amount, subscription, before);
                keptVat = keptVat.minus(refund.vat());
            } else if (step.kind() == Kind.CREDIT_NOTE
                    && subscription.account().creditable().isPositive()) {
                Money amount = step.amount().min(subscription.account().creditable());
                CreditNote note = subscription.credit("2008-09/CN0001", amount, DAY, "x");
                creditedVat = creditedVat.plus(note.details().vat());
            }
            Account account = subscription.account();
            SubscriptionSums vat = subscription.vat();
            assertThat(subscription.net()).isEqualTo(subscription.gross().minus(vat));
            assertThat(vat.invoiced().plus(creditedVat)).isEqualTo(invoice.vat());
            assertThat(vat.received().plus(vat.outstanding())).isEqualTo(vat.invoiced());
            for (SubscriptionSums sums : List.of(subscription.net(), vat)) {
                assertThat(List.of(sums.amount(), sums.invoiced(), sums.received(), sums.outstanding()))
                        .noneMatch(Money::isNegative);
            }
            if (account.paid().equals(account.creditable())) {
                assertThat(keptVat)
                        .as("what was paid holds the VAT of what the invoice asks, to the penny")
                        .isEqualTo(vat.invoiced());
            }
        }
    }

    /** Within a penny of the proportion of what of it lies within the invoice; what goes beyond holds no VAT. */
    private static void assertSplit(Money vat, Money amount, Subscription subscription, Money paidBefore) {
        Invoice invoice = subscription.invoice();
        Money paidAfter = subscription.account().paid().min(invoice.amount());
        Money within = new Money(paidAfter.minus(paidBefore).amount().abs());
        assertThat(vat).isBetween(Money.ZERO, amount);
        assertThat(vat.minus(proportion(invoice, within, RoundingMode.FLOOR)))
                .isBetween(Money.of("-0.01"), Money.of("0.01"));
    }

    private static Money proportion(Invoice invoice, Money part, RoundingMode rounding) {
        return new Money(invoice.vat()
                .amount()
                .multiply(part.amount())
                .divide(invoice.amount().amount(), 2, rounding));
    }

    @Property(tries = 300)
    void creditNotesOverTheWholeInvoiceTakeBackExactlyItsVat(
            @ForAll("amounts") Money net,
            @ForAll("vatRates") VatRate rate,
            @ForAll @Size(max = 20) List<@net.jqwik.api.From("amounts") Money> parts) {
        Subscription subscription = invoiced(net, rate);
        Money vat = Money.ZERO;
        for (Money part : parts) {
            if (part.compareTo(subscription.account().creditable()) < 0) {
                vat = vat.plus(
                        subscription.credit("x", part, DAY, "x").details().vat());
            }
        }
        vat = vat.plus(subscription
                .credit("x", subscription.account().creditable(), DAY, "x")
                .details()
                .vat());
        assertThat(vat).isEqualTo(subscription.invoice().vat());
    }

    private static Subscription invoiced(Money net, VatRate rate) {
        var council = new Organisation(new OrganisationDetails(
                "Council", "DISTRICT", "cumbria", null, List.of(), null, null, null, null, null));
        var card = Cards.published(new RateClass("District", List.of("DISTRICT"), net, ProRata.NONE, rate));
        var subscription = Subscription.invite(council, card, null);
        subscription.agree(DAY);
        subscription.issueInvoice("2008-09/0001", DAY, DAY);
        return subscription;
    }
}
