package org.concordat.programme.strategy.driver;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a government asks of councils, where it says so, and what the programme answers. Data, not code. */
@Entity
public class PolicyDriver extends ReferenceItem {

    public static final AggregateType<PolicyDriver> TYPE =
            AggregateType.published("policy-driver", "programme.policy-drivers", State.class, PolicyDriver::state);

    public static final String SOURCE = "Where it is asked: the document, its date and paragraph";
    public static final String ANSWER = "What the programme does about it";

    private String source;
    private String answer;

    protected PolicyDriver() {}

    public PolicyDriver(String code, String name, String source, String answer) {
        super(code, name);
        this.source = source;
        this.answer = answer;
    }

    /** A policy driver as its events show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "EFFICIENCY_REVIEW")
            String code,

            @Size(max = 100) @Schema(examples = "Three per cent a year by efficiency")
            String name,

            @Size(max = 500) @Schema(description = SOURCE) String source,
            @Size(max = 2000) @Schema(description = ANSWER) String answer) {}

    void cite(String source) {
        this.source = source;
    }

    void answer(String answer) {
        this.answer = answer;
    }

    public State state() {
        return new State(id(), code(), name(), source, answer);
    }
}
