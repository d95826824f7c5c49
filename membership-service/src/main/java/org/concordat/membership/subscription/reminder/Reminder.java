package org.concordat.membership.subscription.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Subscription;
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

    /**
     * @param level the first reminder, the second, and so on
     * @param by who sent it, as their token names them
     */
    public record Details(int level, LocalDate sentOn, Channel channel, String by) {}

    private UUID subscription;
    private String invoice;
    private int level;
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String sentBy;

    protected Reminder() {}

    Reminder(Subscription owing, Details details) {
        this.subscription = owing.id();
        this.invoice = owing.invoice().number();
        this.level = details.level();
        this.sentOn = details.sentOn();
        this.channel = details.channel();
        this.sentBy = details.by();
    }

    Details details() {
        return new Details(level, sentOn, channel, sentBy);
    }

    public UUID subscription() {
        return subscription;
    }

    public String invoice() {
        return invoice;
    }

    public int level() {
        return level;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Channel channel() {
        return channel;
    }

    public String sentBy() {
        return sentBy;
    }
}
