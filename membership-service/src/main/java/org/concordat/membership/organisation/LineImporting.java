package org.concordat.membership.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.membership.Occasion;
import org.concordat.platform.problem.Refusal;

/** Takes in one line of an import in a transaction of its own, so that a bad line never loses a good one. */
@ApplicationScoped
class LineImporting {

    /** The type of the refusal of a line whose parent is not known, or not yet. */
    static final String PARENT_MISSING = "parent-not-found";

    private final Organisations organisations;
    private final Registration registration;

    LineImporting(Organisations organisations, Registration registration) {
        this.organisations = organisations;
        this.registration = registration;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ImportLine.Result take(ImportLine line, Occasion occasion) {
        // two imports of the same file at once must not both find an organisation missing
        organisations.lockForImport();
        ImportedOrganisation imported = line.organisation();
        UUID parent = imported.parent() == null ? null : parent(imported.parent());
        Optional<Organisation> present = present(imported);
        if (present.isEmpty()) {
            UUID id = registration
                    .register(imported.asNew(parent), occasion)
                    .state()
                    .id();
            return new ImportLine.Result(line.number(), ImportLine.Outcome.ACCEPTED, id, null);
        }
        Organisation organisation = present.get();
        long before = organisation.version();
        long after = registration
                .amend(organisation.id(), before, details -> imported.mergedInto(details, parent), occasion)
                .version();
        return new ImportLine.Result(
                line.number(),
                after == before ? ImportLine.Outcome.UNCHANGED : ImportLine.Outcome.ACCEPTED,
                organisation.id(),
                null);
    }

    /** The same organisation is the one of the same identifier, or else of the same name and type. */
    private Optional<Organisation> present(ImportedOrganisation imported) {
        Optional<Organisation> byIdentifier = imported.identifiers().stream()
                .map(organisations::byIdentifier)
                .flatMap(Optional::stream)
                .findFirst();
        Predicate<Organisation> comparable = candidate -> candidate.type().equals(imported.type())
                && (imported.identifiers().isEmpty()
                        || candidate.details().identifiers().isEmpty());
        return byIdentifier.or(() -> organisations.byName(imported.name()).stream()
                .filter(comparable)
                .findFirst());
    }

    private UUID parent(String text) {
        int colon = text.indexOf(':');
        Optional<Organisation> byIdentifier = colon < 0
                ? Optional.empty()
                : organisations.byIdentifier(new Identifier(text.substring(0, colon), text.substring(colon + 1)));
        List<Organisation> found = byIdentifier.map(List::of).orElseGet(() -> organisations.byName(text));
        if (found.isEmpty()) {
            throw Refusal.rule(
                    PARENT_MISSING,
                    "There is no organisation '%s' to be the parent. Register it first, or correct the name."
                            .formatted(text));
        }
        if (found.size() > 1) {
            throw Refusal.rule(
                    "parent-ambiguous",
                    "There are several organisations called '%s'. Name the parent by an identifier, scheme:value."
                            .formatted(text));
        }
        return found.get(0).id();
    }
}
