package org.concordat.funding.call.call;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may apply to a call that names nobody. */
@Embeddable
public record Eligibility(
        @Schema(description = "Whether an organisation may apply alone")
        boolean organisations,

        @Size(max = 100) @Schema(description = "Codes of the types of organisation that may apply alone; empty for all")
        List<@Size(max = 50) String> organisationTypes,

        @Schema(description = "Whether a sub-regional partnership may apply")
        boolean partnerships,

        @Size(max = 100)
        @Schema(description = "Codes of the sub-regions whose organisations and partnerships may apply; empty for all")
        List<@Size(max = 50) String> subRegions) {

    public Eligibility {
        organisationTypes = sorted(organisationTypes);
        subRegions = sorted(subRegions);
    }

    private static List<String> sorted(List<String> codes) {
        return codes == null ? List.of() : codes.stream().distinct().sorted().toList();
    }

    /** @throws Refusal 422 for a code of which membership has not told */
    void requireKnown(Set<String> knownTypes, Set<String> knownSubRegions) {
        requireKnown(organisationTypes, knownTypes, "organisation-type", "/eligibility/organisationTypes");
        requireKnown(subRegions, knownSubRegions, "sub-region", "/eligibility/subRegions");
    }

    private static void requireKnown(List<String> codes, Set<String> known, String what, String pointer) {
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(unknown -> {
            throw Refusal.rule(
                    "unknown-" + what,
                    pointer,
                    "Membership has told of no %s %s. Check the code.".formatted(what.replace('-', ' '), unknown));
        });
    }

    /** "Who may apply (organisation types, sub-regional partnerships)": funding.md, Calls and applications. */
    void require(Candidate candidate) {
        if (candidate.isPartnership() ? !partnerships : !organisations) {
            throw refused(candidate.isPartnership() ? "no partnerships" : "partnerships only");
        }
        if (!candidate.isPartnership()
                && !organisationTypes.isEmpty()
                && !organisationTypes.contains(candidate.organisationType())) {
            throw refused("organisations of the types " + String.join(", ", organisationTypes));
        }
        if (!subRegions.isEmpty() && !subRegions.contains(candidate.subRegion())) {
            throw refused("the sub-regions " + String.join(", ", subRegions));
        }
    }

    private static Refusal refused(String whom) {
        return Refusal.rule(
                "not-eligible",
                "This call takes %s. Look for another call, or ask the partnership's officers.".formatted(whom));
    }
}
