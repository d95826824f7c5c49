package org.concordat.funding.award.earlier;

import static org.concordat.funding.award.award.AwardFact.AWARD_IMPORTED;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.AwardMoney;
import org.concordat.funding.award.award.AwardOrigin;
import org.concordat.funding.award.award.Awards;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.register.organisation.OrganisationNaming;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.CsvImport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineImport;
import org.concordat.platform.imports.NamedRecords;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.problem.Refusal;

/**
 * Imports awards and payments of earlier times as dated opening entries, which bring their own money into the fund, so that
 * a region starts with its history. Importing the same again changes nothing.
 */
@Singleton
public class AwardImporting extends CsvImport<ImportedAward> {

    private final Awards awards;
    private final Funds funds;
    private final OrganisationNaming organisations;
    private final AwardMoney money;
    private final Changes changes;

    AwardImporting(Awards awards, Funds funds, OrganisationNaming organisations, AwardMoney money, Changes changes) {
        super("award-import", ImportedAward.class);
        this.awards = awards;
        this.funds = funds;
        this.organisations = organisations;
        this.money = money;
        this.changes = changes;
    }

    @Override
    protected LineImport<ImportedAward> importer(SentCsv file, String by) {
        NamedRecords named = organisations.named();
        Set<String> subRegions = organisations.subRegions();
        return imported -> {
            requirePart(imported.part(), subRegions);
            return importAward(imported, named.require(imported.organisation()), file.reason(), by);
        };
    }

    private static void requirePart(String part, Set<String> subRegions) {
        if (!part.equals(Account.REGIONAL) && !subRegions.contains(part)) {
            throw Refusal.rule(
                    "unknown-part", "The part of this line is no sub-region. Send the code of one, or REGIONAL.");
        }
    }

    private ImportedLine importAward(ImportedAward imported, UUID recipient, String reason, String by) {
        Fund fund = funds.byCode(imported.fund())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-fund",
                        "There is no fund with the code of this line. Create it, or correct the code."));
        // two imports of the same file at once must not both find an award missing
        funds.lock(fund.id());
        Optional<Award> present = awards.byFormerReference(fund.id(), imported.reference());
        if (present.isPresent() && present.get().hasAmountOf(imported.line())) {
            present.get().requireSays(imported.line(), recipient);
            return new ImportedLine(present.get().id(), false);
        }
        var effective = new EffectiveDate(imported.awardedOn(), reason);
        Award award = present.map(known -> changes.of(awards, known)
                        .effective(effective)
                        .record(
                                AWARD_IMPORTED,
                                each -> each.open(imported.line(), imported.match(), imported.paidInAll())))
                .orElseGet(() -> changes.add(awards, opened(imported, fund, recipient), AWARD_IMPORTED, effective));
        money.open(award, imported.line(), new AwardMoney.Cause(imported.awardedOn(), by, "Opening entry", null));
        if (imported.paid() != null) {
            money.payOpening(
                    award,
                    imported.financialYear(),
                    imported.paid(),
                    new AwardMoney.Cause(imported.paidOn(), by, "Opening entry", null));
        }
        return new ImportedLine(award.id(), true);
    }

    private static Award opened(ImportedAward imported, Fund fund, UUID recipient) {
        Award award = Award.ofEarlierTimes(
                new AwardOrigin(fund.id(), imported.part(), null, null, null),
                recipient,
                imported.title(),
                imported.reference(),
                imported.awardedOn());
        award.open(imported.line(), imported.match(), imported.paidInAll());
        return award;
    }
}
