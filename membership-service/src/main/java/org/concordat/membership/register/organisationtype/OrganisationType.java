package org.concordat.membership.register.organisationtype;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of public body, such as a district council. Data, not code: each region has its own kinds. */
@Entity
public class OrganisationType extends ReferenceItem {

    public static final AggregateType<OrganisationType> TYPE = AggregateType.published(
            "organisation-type", "membership.organisation-types", State.class, OrganisationType::state);

    private boolean council;

    protected OrganisationType() {}

    public OrganisationType(String code, String name, boolean council) {
        super(code, name);
        this.council = council;
    }

    /** An organisation type as its events show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "DISTRICT", description = "Stays for ever")
            String code,

            @Size(max = 100) @Schema(examples = "District council")
            String name,

            @Schema(description = "Whether such an organisation counts as a council")
            boolean council) {}

    /** @param name {@code null} to leave it; likewise {@code council} */
    public void amend(String name, Boolean council) {
        if (name != null) {
            rename(name);
        }
        if (council != null) {
            this.council = council;
        }
    }

    public State state() {
        return new State(id(), code(), name(), council);
    }
}
