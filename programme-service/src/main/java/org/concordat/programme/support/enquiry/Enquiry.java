package org.concordat.programme.support.enquiry;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** What an organisation asks the partnership, and what it is answered. */
@Entity
public class Enquiry extends Aggregate {

    public static final AggregateType<Enquiry> TYPE = AggregateType.internal("enquiry", EnquiryState::of);

    private UUID organisation;
    private Question asked;
    private LocalDate askedOn;
    private LocalDate answerDueOn;
    private String answer;
    private LocalDate answeredOn;

    protected Enquiry() {}

    public Enquiry(UUID organisation, Question asked, LocalDate askedOn, int answerDays) {
        this.organisation = organisation;
        this.asked = asked;
        this.askedOn = askedOn;
        answerDueOn = askedOn.plusDays(answerDays);
    }

    void answer(String given, LocalDate on) {
        if (answeredOn != null) {
            throw Refusal.conflict(
                    "enquiry-answered",
                    "This was answered on %s, and the answer stays. Ask anew where more is to be said."
                            .formatted(answeredOn));
        }
        if (on.isBefore(askedOn)) {
            throw Refusal.rule(
                    "answered-before-asked",
                    "/answeredOn",
                    "This was asked on %s. Send that day or a later one.".formatted(askedOn));
        }
        answer = given;
        answeredOn = on;
    }

    public UUID organisation() {
        return organisation;
    }

    public Question asked() {
        return asked;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    /** {@code null} until it is answered. */
    public String answer() {
        return answer;
    }

    /** {@code null} until it is answered. */
    public LocalDate answeredOn() {
        return answeredOn;
    }
}
