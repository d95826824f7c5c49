package org.concordat.membership.subscription.bankstatement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.ImportedLines.Imported;
import org.concordat.membership.subscription.payment.Receiving.KeptAs;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a bank statement that looks like a payment recorded by hand or by an import of old books: the same
 * subscription and amount, on days within a week. It becomes nothing until a person decides whether the two are one.
 */
@Entity
public class PossibleDuplicate extends Aggregate {

    public static final AggregateType<PossibleDuplicate> TYPE =
            AggregateType.internal("possible-duplicate", PossibleDuplicate::suspicion);

    /** Whether somebody has decided, and how. */
    @Schema(name = "PossibleDuplicateState")
    public enum State {
        WAITING,
        /** It is the payment that was recorded already. */
        DUPLICATE,
        /** It is another payment, and was recorded. */
        PAYMENT
    }

    /** What a person may decide. */
    @Schema(name = "DuplicateVerdict")
    public enum Verdict {
        DUPLICATE,
        PAYMENT;

        /** How a line stands on which this was decided. */
        State state() {
            return this == DUPLICATE ? State.DUPLICATE : State.PAYMENT;
        }
    }

    /** The line, what it resembles, and what was decided. */
    public record Suspicion(
            @Schema(description = "The import of the statement that it stands in")
            UUID statement,

            UUID subscription,

            @Size(max = 20) @Schema(examples = "2008-09/0012", description = "The invoice that it names")
            String invoice,

            @JsonUnwrapped Payment.Details details,

            @Schema(description = "The payment, or the credit, that it looks like")
            UUID resembles,

            KeptAs resembledKeptAs,
            State state,

            @Schema(nullable = true, description = "The payment or credit that it is by decision; null while it waits")
            UUID became) {}

    private UUID statement;
    private String fingerprint;
    private UUID subscription;
    private String invoice;
    private Payment.Details details;
    private UUID resembles;

    @Enumerated(EnumType.STRING)
    private KeptAs resembledKeptAs;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID became;

    protected PossibleDuplicate() {}

    PossibleDuplicate(UUID statement, String fingerprint, String invoice, Payment.Details details, Imported resembled) {
        this.statement = statement;
        this.fingerprint = fingerprint;
        this.subscription = resembled.subscription();
        this.invoice = invoice;
        this.details = details;
        this.resembles = resembled.id();
        this.resembledKeptAs = resembled.keptAs();
        this.state = State.WAITING;
    }

    /** @param decided what the line is by the decision */
    void decide(Verdict verdict, Imported decided) {
        requireWaiting();
        state = verdict.state();
        became = decided.id();
    }

    void requireWaiting() {
        if (state != State.WAITING) {
            throw Refusal.conflict("line-decided", "The line was decided on already: it is a %s.".formatted(state));
        }
    }

    public Suspicion suspicion() {
        return new Suspicion(statement, subscription, invoice, details, resembles, resembledKeptAs, state, became);
    }

    String fingerprint() {
        return fingerprint;
    }

    /** What it looks like. */
    Imported resembled() {
        return new Imported(subscription, resembledKeptAs, resembles);
    }
}
