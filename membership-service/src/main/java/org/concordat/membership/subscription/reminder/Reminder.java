package org.concordat.membership.subscription.reminder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a member was reminded of an unpaid invoice; a fact that never changes. Of whom it went to, nothing is kept. */
@Entity
public class Reminder extends Aggregate {

    public static final AggregateType<Reminder> TYPE = AggregateType.internal("reminder", Reminder::details);

    /** How it was sent. */
    @Schema(name = "ReminderChannel")
    public enum Channel {
        EMAIL,
        LETTER,
        PHONE
    }

    /** What the clerk knows of it. */
    @Embeddable
    public record Details(
            @Schema(description = "1 for the first reminder, 2 for the second, and so on")
            int level,

            LocalDate sentOn,
            @Enumerated(EnumType.STRING) Channel channel,

            @Size(max = 200) @Schema(description = "Who sent it, as their token names them")
            String sentBy) {}

    private UUID subscription;
    private String invoice;
    private Details details;

    protected Reminder() {}

    Reminder(Subscription owing, Details details) {
        this.subscription = owing.id();
        this.invoice = owing.invoice().number();
        this.details = details;
    }

    boolean isOf(SubscriptionId other) {
        return subscription.equals(other.value());
    }

    public String invoice() {
        return invoice;
    }

    public Details details() {
        return details;
    }
}
