package org.concordat.membership.register.group;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.membership.register.organisation.NamedOrganisation;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.CsvImport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineImport;
import org.concordat.platform.imports.SentCsv;

/** Imports who belongs to which group, and the groups with them; importing the same again changes nothing. */
@Singleton
public class GroupImporting extends CsvImport<ImportedGroupMember> {

    private final OrganisationGroups groups;
    private final NamedOrganisation named;
    private final Grouping grouping;

    GroupImporting(OrganisationGroups groups, NamedOrganisation named, Grouping grouping) {
        super("organisation-group-import", ImportedGroupMember.class);
        this.groups = groups;
        this.named = named;
        this.grouping = grouping;
    }

    @Override
    protected LineImport<ImportedGroupMember> importer(SentCsv file, String by) {
        return member -> importMember(member, file.reason());
    }

    private ImportedLine importMember(ImportedGroupMember imported, String reason) {
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
