package org.concordat.membership.subscription.approval;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.payment.Credit;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Refund;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody asks to have approved.
 *
 * @param credit the credit to give back; {@code null} where it is not about one
 * @param method {@code null} for a credit note, by which no money goes out; so is the reference
 */
@Embeddable
public record Asked(
        @Enumerated(EnumType.STRING) Kind kind,
        UUID organisation,
        UUID subscription,

        @Schema(nullable = true, description = "The credit to give back; null for other requests")
        UUID credit,

        @Schema(description = "What is taken back or given back")
        Money amount,

        @Schema(description = "The day of the credit note, or the day on which the money went out")
        LocalDate day,

        @Enumerated(EnumType.STRING) @Schema(nullable = true, description = "Null for a credit note")
        Payment.Method method,

        @Size(max = 100) @Schema(nullable = true, description = "Null for a credit note")
        String reference,

        @Size(max = 2000) @Schema(description = "Why") String reason) {

    /** What can be asked for. */
    @Schema(name = "ApprovalRequestKind")
    public enum Kind {
        CREDIT_NOTE("A credit note"),
        /** Of what a subscription was paid beyond its invoice. */
        REFUND("A refund"),
        /** Of money that was kept as an organisation's credit. */
        CREDIT_REFUND("A refund");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    public Asked {
        reference = reference == null ? null : reference.strip();
        reason = reason.strip();
    }

    static Asked creditNote(Collecting.Creditable creditable, String reason) {
        return new Asked(
                Kind.CREDIT_NOTE,
                creditable.subscription().organisation(),
                creditable.subscription().id(),
                null,
                creditable.amount(),
                creditable.issuedOn(),
                null,
                null,
                reason);
    }

    static Asked refund(SubscriptionView subscription, Refund.Details details, String reason) {
        return new Asked(
                Kind.REFUND,
                subscription.organisation(),
                subscription.id(),
                null,
                details.amount(),
                details.refundedOn(),
                details.method(),
                details.reference(),
                reason);
    }

    static Asked creditRefund(Credit credit, Refund.Details details, String reason) {
        return new Asked(
                Kind.CREDIT_REFUND,
                credit.organisation(),
                credit.subscription(),
                credit.id(),
                details.amount(),
                details.refundedOn(),
                details.method(),
                details.reference(),
                reason);
    }

    /** The money that goes out; not for a credit note. */
    Refund.Details refund() {
        return new Refund.Details(amount, day, method, reference);
    }
}
