package org.concordat.membership.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineResult;

/** Imports some lines together, in a transaction of their own. */
@ApplicationScoped
class LineImporting {

    private final Organisations organisations;
    private final NamedOrganisation named;
    private final Registration registration;

    LineImporting(Organisations organisations, NamedOrganisation named, Registration registration) {
        this.organisations = organisations;
        this.named = named;
        this.registration = registration;
    }

    /**
     * All of them or, when one fails, none.
     *
     * @return what became of each; nothing for a line whose parent is not in the register yet
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Optional<LineResult>> importTogether(List<ImportLine<ImportedOrganisation>> lines, EffectiveDate effective) {
        // two imports of the same file at once must not both find an organisation missing
        organisations.lockForImport();
        return lines.stream().map(line -> importOrganisation(line, effective)).toList();
    }

    private Optional<LineResult> importOrganisation(ImportLine<ImportedOrganisation> line, EffectiveDate effective) {
        try {
            return Optional.of(line.result(importOrganisation(line.content(), effective)));
        } catch (ParentMissing later) {
            return Optional.empty();
        } finally {
            // or each query would look through the lines before for what has changed
            organisations.release();
        }
    }

    private ImportedLine importOrganisation(ImportedOrganisation imported, EffectiveDate effective) {
        UUID parent = imported.parent() == null
                ? null
                : named.find(imported.parent()).orElseThrow(ParentMissing::new).id();
        Optional<Organisation> present = present(imported);
        if (present.isEmpty()) {
            return new ImportedLine(
                    registration.register(imported.asNew(parent), effective).id(), true);
        }
        Organisation organisation = present.get();
        long before = organisation.version();
        long after = registration
                .amend(organisation.id(), before, details -> imported.mergedInto(details, parent), effective)
                .version();
        return new ImportedLine(organisation.id(), after != before);
    }

    /** The same organisation is the one of the same identifier, or else of the same name and type. */
    private Optional<Organisation> present(ImportedOrganisation imported) {
        Optional<Organisation> byIdentifier = imported.allIdentifiers().stream()
                .map(organisations::byIdentifier)
                .flatMap(Optional::stream)
                .findFirst();
        Predicate<Organisation> comparable = candidate -> candidate.type().equals(imported.type())
                && (imported.allIdentifiers().isEmpty()
                        || candidate.details().identifiers().isEmpty());
        return byIdentifier.or(() -> organisations.byName(imported.name()).stream()
                .filter(comparable)
                .findFirst());
    }
}
