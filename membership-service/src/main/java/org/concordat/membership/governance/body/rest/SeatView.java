package org.concordat.membership.governance.body.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.governance.body.Deputising;
import org.concordat.membership.governance.body.Names;
import org.concordat.membership.governance.body.Seat;
import org.concordat.membership.governance.body.SeatTerms;
import org.concordat.membership.governance.body.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat with its terms, as callers see it; people only for those who may see contacts. */
@Schema(name = "Seat")
public record SeatView(
        UUID id,
        UUID body,

        @Schema(maxLength = 50, examples = "COUNTY_CHIEF_EXECUTIVES")
        String category,

        @Schema(nullable = true) NominatorView nominatedBy,

        @Schema(description = "False for an observer") boolean voting,

        LocalDate activeFrom,

        @Schema(nullable = true, description = "The last day; null while no end is known")
        LocalDate activeUntil,

        @Size(max = 1000) @Schema(description = "The first one first")
        List<TermView> terms,

        @Size(max = 1000) @Schema(description = "The first one first; empty for an organisation's user")
        List<DeputyView> deputies) {

    /** That somebody holds the seat for a time. */
    @Schema(name = "SeatTerm")
    public record TermView(
            UUID organisation,

            @Schema(maxLength = 200) String organisationName,

            @Schema(nullable = true, description = "Left out for an organisation's user")
            SitterView holder,

            LocalDate activeFrom,

            @Schema(nullable = true) LocalDate activeUntil) {

        static TermView of(Term term, Names names, boolean named) {
            return new TermView(
                    term.organisation(),
                    names.organisations().get(term.organisation()),
                    SitterView.of(term.holder(), names, named),
                    term.period().activeFrom(),
                    term.period().activeUntil());
        }
    }

    /** That somebody deputises for a time. */
    @Schema(name = "SeatDeputy")
    public record DeputyView(
            SitterView deputy,
            LocalDate activeFrom,

            @Schema(nullable = true) LocalDate activeUntil) {

        static DeputyView of(Deputising deputising, Names names) {
            return new DeputyView(
                    SitterView.of(deputising.deputy(), names, true),
                    deputising.period().activeFrom(),
                    deputising.period().activeUntil());
        }
    }

    /** @param named whether the caller may see who the people are */
    static SeatView of(SeatTerms terms, boolean named) {
        Seat seat = terms.seat();
        return new SeatView(
                terms.id(),
                terms.body(),
                seat.category(),
                NominatorView.of(seat.nominatedBy()),
                seat.voting(),
                seat.period().activeFrom(),
                seat.period().activeUntil(),
                terms.terms().stream()
                        .map(term -> TermView.of(term, terms.names(), named))
                        .toList(),
                terms.deputies().stream()
                        .filter(each -> named)
                        .map(each -> DeputyView.of(each, terms.names()))
                        .toList());
    }
}
