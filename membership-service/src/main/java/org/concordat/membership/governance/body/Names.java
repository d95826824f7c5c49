package org.concordat.membership.governance.body;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.personaldata.DataSubject;
import org.concordat.platform.personaldata.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What organisations and people are called; somebody who was erased has no name.
 *
 * @param people {@code null} for a caller who may not see who they are
 */
public record Names(Map<UUID, String> organisations, Map<UUID, String> people) {

    /** Somebody on a seat, for those who may see contacts. */
    @PersonalData
    @Schema(name = "Sitter")
    public record Sitter(
            @DataSubject UUID contact,

            @Size(max = 200) @Schema(nullable = true, description = "Null once erased")
            String name) {}

    public String organisationOf(Term term) {
        return organisations.get(term.organisation());
    }

    public Sitter holderOf(Term term) {
        return sitter(term.holder());
    }

    public Sitter sitter(UUID contact) {
        return people == null ? null : new Sitter(contact, people.get(contact));
    }

    /** Says nothing, so that no log line can hold a person by mistake. */
    @Override
    public String toString() {
        return "Names";
    }
}
