package org.concordat.membership.register.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.register.subregion.SubRegions;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.imports.BatchImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineResult;
import org.concordat.platform.imports.Repeats;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.CodesByName;

/**
 * Imports many organisations. Importing the same again changes nothing, so that an import that broke off is simply sent once
 * more.
 */
@Singleton
public class OrganisationImporting extends BatchImport<OrganisationImporting.File, ImportedOrganisation> {

    private final ImportReader reader;
    private final Organisations organisations;
    private final OrganisationTypes types;
    private final SubRegions subRegions;
    private final Registration registration;

    OrganisationImporting(
            ImportReader reader,
            Organisations organisations,
            OrganisationTypes types,
            SubRegions subRegions,
            Registration registration) {
        super(
                "organisation-import",
                File.class,
                "Somebody else registered the same organisation just now. Import the line again.");
        this.reader = reader;
        this.organisations = organisations;
        this.types = types;
        this.subRegions = subRegions;
        this.registration = registration;
    }

    /** What was sent. */
    public record File(boolean csv, String body, LocalDate effectiveOn, String reason) {}

    @Override
    protected List<ImportLine<ImportedOrganisation>> lines(File file) {
        List<ImportLine<ImportedOrganisation>> lines = file.csv()
                ? reader.readCsv(file.body(), ImportedOrganisation.class)
                : reader.readNdjson(file.body(), ImportedOrganisation.class);
        return ParentsFirst.order(
                Repeats.heldBack(lines, ImportedOrganisation::knownBy, ImportedOrganisation::saysTheSameAs));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    protected List<LineResult> importTogether(List<ImportLine<ImportedOrganisation>> lines, File file) {
        // two imports of the same file at once must not both find an organisation missing
        organisations.lockForImport();
        CodesByName typeCodes = types.codesByName();
        CodesByName subRegionCodes = subRegions.codesByName();
        List<ImportLine<ImportedOrganisation>> coded = lines.stream()
                .map(line -> line.with(line.content().withCodes(typeCodes, subRegionCodes)))
                .toList();
        var names = new RegisteredNames(organisations.meantBy(coded.stream()
                .flatMap(line -> line.content().namesOrganisations())
                .collect(Collectors.toSet())));
        var effective = new EffectiveDate(file.effectiveOn(), file.reason());
        Map<UUID, OrganisationView> onThatDay =
                effective.day() == null ? Map.of() : organisations.versionsOn(names.ids(), effective.day());
        return coded.stream()
                .map(line -> line.result(importOrganisation(line.content(), names, onThatDay, effective)))
                .toList();
    }

    private ImportedLine importOrganisation(
            ImportedOrganisation imported,
            RegisteredNames names,
            Map<UUID, OrganisationView> onThatDay,
            EffectiveDate effective) {
        UUID parent = imported.parent() == null ? null : parent(imported, names);
        Optional<RegisteredName> present = names.meantBy(imported);
        long before = present.map(named -> version(named.id())).orElse(-1L);
        OrganisationView after = present.map(named -> registration.amend(
                        named.id(),
                        SeenVersions.of(before),
                        details -> imported.mergedInto(details, parent),
                        effective,
                        names::ownerOf,
                        () -> Optional.ofNullable(onThatDay.get(named.id()))))
                .orElseGet(() -> registration.register(imported.asNew(parent), effective, names::ownerOf));
        names.put(RegisteredName.of(after.id(), after.state().details()));
        return new ImportedLine(after.id(), after.version() != before);
    }

    private static UUID parent(ImportedOrganisation imported, RegisteredNames names) {
        return names.called(imported.parent())
                .map(RegisteredName::id)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-parent",
                        "There is no organisation '%s' to be the parent, neither in the register nor in this import. Register it first, or correct the name."
                                .formatted(imported.parent())));
    }

    private long version(UUID id) {
        return organisations.byId(id).orElseThrow().version();
    }
}
