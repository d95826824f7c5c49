package org.concordat.membership.register.group;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.membership.register.organisation.NamedOrganisation;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.imports.ImportedLine;

/** Imports who belongs to which group, and the groups with them; importing the same again changes nothing. */
@Singleton
public class GroupImporting extends FileImport<GroupImporting.File, ImportedGroupMember, ImportReport> {

    private final ImportReader reader;
    private final OrganisationGroups groups;
    private final NamedOrganisation named;
    private final Grouping grouping;

    GroupImporting(ImportReader reader, OrganisationGroups groups, NamedOrganisation named, Grouping grouping) {
        super("organisation-group-import", File.class);
        this.reader = reader;
        this.groups = groups;
        this.named = named;
        this.grouping = grouping;
    }

    /** What was sent. */
    public record File(String body, String reason) {}

    @Override
    protected List<ImportLine<ImportedGroupMember>> lines(File file) {
        return reader.readCsv(file.body(), ImportedGroupMember.class);
    }

    @Override
    protected ImportReport importAll(
            List<ImportLine<ImportedGroupMember>> lines, File file, String by, Progress progress) {
        return ImportReport.of(
                ImportLine.importAll(lines, member -> importMember(member, file.reason()), progress::partDone));
    }

    /** In a transaction of its own, so that a bad line never loses a good one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ImportedLine importMember(ImportedGroupMember imported, String reason) {
        var organisation =
                new OrganisationId(named.require(imported.organisation()).id());
        // two imports of the same file at once must not both find a group missing
        groups.lockForImport();
        Optional<OrganisationGroup> group = groups.byName(imported.group());
        Optional<GroupMember> present = group.flatMap(there -> there.memberOn(organisation, imported.activeFrom()));
        if (present.isEmpty()) {
            var id = new OrganisationGroupId(group.map(OrganisationGroup::id).orElseGet(() -> grouping.create(
                            imported.details(), new EffectiveDate(imported.activeFrom(), reason))
                    .id()));
            grouping.admit(id, organisation, imported.activeFrom(), imported.activeUntil(), reason);
            return new ImportedLine(id.value(), true);
        }
        var id = new OrganisationGroupId(group.get().id());
        LocalDate lastDay = imported.activeUntil();
        boolean ends = lastDay != null && !lastDay.equals(present.get().activeUntil());
        if (ends) {
            grouping.release(id, organisation, lastDay, reason);
        }
        return new ImportedLine(id.value(), ends);
    }
}
