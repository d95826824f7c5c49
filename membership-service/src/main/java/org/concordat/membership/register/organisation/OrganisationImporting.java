package org.concordat.membership.register.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.imports.BatchImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineResult;

/**
 * Imports many organisations. Importing the same again changes nothing, so that an import that broke off is simply sent once
 * more.
 */
@Singleton
public class OrganisationImporting extends BatchImport<OrganisationImporting.File, ImportedOrganisation> {

    private final ImportReader reader;
    private final Organisations organisations;
    private final NamedOrganisation named;
    private final Registration registration;

    OrganisationImporting(
            ImportReader reader, Organisations organisations, NamedOrganisation named, Registration registration) {
        super(
                "organisation-import",
                File.class,
                "Somebody else registered the same organisation just now. Import the line again.");
        this.reader = reader;
        this.organisations = organisations;
        this.named = named;
        this.registration = registration;
    }

    /** What was sent. */
    public record File(boolean csv, String body, LocalDate effectiveOn, String reason) {}

    @Override
    protected List<ImportLine<ImportedOrganisation>> lines(File file) {
        return file.csv()
                ? reader.readCsv(file.body(), ImportedOrganisation.class)
                : reader.readNdjson(file.body(), ImportedOrganisation.class);
    }

    /** A line whose parent is not in the register yet waits for it. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    protected List<Optional<LineResult>> importTogether(List<ImportLine<ImportedOrganisation>> lines, File file) {
        // two imports of the same file at once must not both find an organisation missing
        organisations.lockForImport();
        var effective = new EffectiveDate(file.effectiveOn(), file.reason());
        return lines.stream().map(line -> importOrganisation(line, effective)).toList();
    }

    @Override
    protected String missing(ImportedOrganisation line) {
        return "There is no organisation '%s' to be the parent, neither in the register nor in this import. Register it first, or correct the name."
                .formatted(line.parent());
    }

    private Optional<LineResult> importOrganisation(ImportLine<ImportedOrganisation> line, EffectiveDate effective) {
        try {
            ImportedOrganisation imported = line.content();
            UUID parent = imported.parent() == null
                    ? null
                    : named.find(imported.parent()).map(Organisation::id).orElse(null);
            return imported.parent() != null && parent == null
                    ? Optional.empty()
                    : Optional.of(line.result(importOrganisation(imported, parent, effective)));
        } finally {
            // or each query would look through the lines before for what has changed
            organisations.release();
        }
    }

    private ImportedLine importOrganisation(ImportedOrganisation imported, UUID parent, EffectiveDate effective) {
        Optional<Organisation> present = present(imported);
        if (present.isEmpty()) {
            return new ImportedLine(
                    registration.register(imported.asNew(parent), effective).id(), true);
        }
        UUID id = present.get().id();
        long before = present.get().version();
        OrganisationView after = registration.amend(
                id, SeenVersions.of(before), details -> imported.mergedInto(details, parent), effective);
        return new ImportedLine(id, after.version() != before);
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
