package org.concordat.funding.fund.stream;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stream of money, such as core funding or added value. Data, not code: each region has its own. */
@Entity
public class FundingStream extends ReferenceItem {

    public static final AggregateType<FundingStream> TYPE =
            AggregateType.published("funding-stream", "funding.funding-streams", State.class, FundingStream::state);

    public static final String RESTRICTED = "Whether the money may be spent only on what its giver named";

    private boolean restricted;

    protected FundingStream() {}

    public FundingStream(String code, String name, boolean restricted) {
        super(code, name);
        this.restricted = restricted;
    }

    /** A funding stream as its events show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "ADDED_VALUE", description = "Stays for ever")
            String code,

            @Size(max = 100) @Schema(examples = "Added value")
            String name,

            @Schema(description = RESTRICTED) boolean restricted) {}

    /** @param name {@code null} to leave it; likewise {@code restricted} */
    public void amend(String name, Boolean restricted) {
        if (name != null) {
            rename(name);
        }
        if (restricted != null) {
            this.restricted = restricted;
        }
    }

    public State state() {
        return new State(id(), code(), name(), restricted);
    }
}
