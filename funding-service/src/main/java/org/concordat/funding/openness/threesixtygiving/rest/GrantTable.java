package org.concordat.funding.openness.threesixtygiving.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.funding.openness.threesixtygiving.Grant;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.ColumnType;

/**
 * The columns of grants as a table: the titles that the standard's schema gives to its fields, those of a part after the
 * title of the part, and numbered where there may be several.
 */
final class GrantTable {

    private GrantTable() {}

    /** @param locations how many places a grant names at most */
    static List<Column<Grant>> columns(int locations) {
        var columns = new ArrayList<>(List.of(
                text("Identifier", Grant::id),
                text("Title", Grant::title),
                text("Description", Grant::description),
                text("Currency", Grant::currency),
                number("Amount Applied For", Grant::amountAppliedFor),
                number("Amount Awarded", Grant::amountAwarded),
                number("Amount Disbursed", Grant::amountDisbursed),
                day("Award Date", Grant::awardDate),
                day("Planned Dates:Start Date", in(Grant::plannedDates, 0, Grant.PlannedDates::startDate)),
                day("Planned Dates:End Date", in(Grant::plannedDates, 0, Grant.PlannedDates::endDate)),
                text("Recipient Org:Identifier", in(Grant::recipientOrganization, 0, Grant.Organisation::id)),
                text("Recipient Org:Name", in(Grant::recipientOrganization, 0, Grant.Organisation::name)),
                text(
                        "Recipient Org:Charity Number",
                        in(Grant::recipientOrganization, 0, Grant.Organisation::charityNumber)),
                text(
                        "Recipient Org:Company Number",
                        in(Grant::recipientOrganization, 0, Grant.Organisation::companyNumber)),
                text("Funding Org:Identifier", in(Grant::fundingOrganization, 0, Grant.Organisation::id)),
                text("Funding Org:Name", in(Grant::fundingOrganization, 0, Grant.Organisation::name)),
                text("Grant Programme:Code", in(Grant::grantProgramme, 0, Grant.Programme::code)),
                text("Grant Programme:Title", in(Grant::grantProgramme, 0, Grant.Programme::title)),
                text("From An Open Call?", Grant::fromOpenCall),
                text("For Regrant Type", Grant::regrantType)));
        IntStream.range(0, locations).mapToObj(GrantTable::location).forEach(columns::addAll);
        // a fund has sources of each kind at most
        IntStream.range(0, SourceKind.values().length)
                .mapToObj(GrantTable::classification)
                .forEach(columns::addAll);
        columns.add(column("Last Modified", ColumnType.INSTANT, Grant::dateModified));
        columns.add(text("Data Source", Grant::dataSource));
        return columns;
    }

    private static List<Column<Grant>> location(int place) {
        String title = "Beneficiary Location:%d:".formatted(place);
        return List.of(
                text(title + "Name", in(Grant::beneficiaryLocation, place, Grant.Location::name)),
                text(title + "Country Code", in(Grant::beneficiaryLocation, place, Grant.Location::countryCode)),
                text(title + "Geographic Code", in(Grant::beneficiaryLocation, place, Grant.Location::geoCode)),
                text(
                        title + "Geographic Code Type",
                        in(Grant::beneficiaryLocation, place, Grant.Location::geoCodeType)));
    }

    private static List<Column<Grant>> classification(int place) {
        String title = "Classifications:%d:".formatted(place);
        return List.of(
                text(title + "Vocabulary", in(Grant::classifications, place, Grant.Classification::vocabulary)),
                text(title + "Code", in(Grant::classifications, place, Grant.Classification::code)),
                text(title + "Title", in(Grant::classifications, place, Grant.Classification::title)));
    }

    /** A value of one of several parts, or none where there are fewer. */
    private static <P> Function<Grant, Object> in(Function<Grant, List<P>> parts, int place, Function<P, ?> value) {
        return grant -> Stream.of(parts.apply(grant))
                .filter(all -> all.size() > place)
                .findFirst()
                .map(all -> (Object) value.apply(all.get(place)))
                .orElse(null);
    }

    private static Column<Grant> text(String title, Function<Grant, ?> value) {
        return column(title, ColumnType.TEXT, value);
    }

    private static Column<Grant> number(String title, Function<Grant, ?> value) {
        return column(title, ColumnType.NUMBER, value);
    }

    private static Column<Grant> day(String title, Function<Grant, ?> value) {
        return column(title, ColumnType.DAY, value);
    }

    private static Column<Grant> column(String title, ColumnType type, Function<Grant, ?> value) {
        return new Column<>(title, "", type, value);
    }
}
