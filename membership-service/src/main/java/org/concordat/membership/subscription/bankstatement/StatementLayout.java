package org.concordat.membership.subscription.bankstatement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.platform.imports.CellValues;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.Sheet;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * Where a bank's statement has its columns. Banks of the United Kingdom call them differently, and some give no header:
 *
 * <ul>
 *   <li>Barclays: {@code Number,Date,Account,Amount,Subcategory,Memo}
 *   <li>HSBC: {@code 02/05/2008,COUNCIL 2008-09/0012,9000.00} without a header, or {@code Date,Type,Description,Paid
 *       out,Paid in,Balance}
 *   <li>Lloyds: {@code Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit
 *       Amount,Credit Amount,Balance}
 *   <li>NatWest: {@code Date, Type, Description, Value, Balance, Account Name, Account Number}
 * </ul>
 *
 * @param amount the place of the one column that has what came in, and below nothing what went out; {@link #NONE} where in
 *     and out have a column each
 * @param descriptions the places of the columns that together say what it was, at least one of these or a reference
 * @param reference the place of what the payer wrote, where it has a column of its own
 */
record StatementLayout(int date, int amount, int in, int out, List<Integer> descriptions, int reference) {

    private static final int NONE = -1;
    private static final int MAX_TEXT = 500;

    private static final List<String> DATE =
            List.of("date", "transactiondate", "postdate", "postingdate", "bookingdate", "entrydate", "valuedate");
    private static final List<String> AMOUNT = List.of("amount", "value", "transactionamount", "amountgbp");
    private static final List<String> IN =
            List.of("creditamount", "credit", "credits", "paidin", "moneyin", "amountin", "receipts");
    private static final List<String> OUT =
            List.of("debitamount", "debit", "debits", "paidout", "moneyout", "amountout", "payments", "withdrawn");
    private static final List<String> DESCRIPTION = List.of(
            "description",
            "transactiondescription",
            "transactiondetail",
            "transactiondetails",
            "memo",
            "details",
            "narrative",
            "additionalnarrative");
    private static final List<String> REFERENCE =
            List.of("reference", "customerreference", "paymentreference", "yourreference");

    /** Reads a statement; its first row is a header unless it has a day and an amount itself. */
    static List<ImportLine<StatementLine>> read(List<Sheet.Row> rows) {
        Sheet.Row first = rows.get(0);
        Optional<StatementLayout> bare = first.isReadable() ? ofMovement(first) : Optional.empty();
        StatementLayout layout = bare.orElseGet(() -> ofHeader(first));
        return rows.subList(bare.isPresent() ? 0 : 1, rows.size()).stream()
                .map(layout::line)
                .toList();
    }

    private static StatementLayout ofHeader(Sheet.Row header) {
        if (!header.isReadable()) {
            throw Refusal.invalid("", "The header in line %d: %s".formatted(header.line(), header.problem()));
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            places.putIfAbsent(header.cell(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""), i);
        }
        int amount = first(AMOUNT, places);
        var layout = new StatementLayout(
                first(DATE, places),
                amount,
                amount == NONE ? first(IN, places) : NONE,
                amount == NONE ? first(OUT, places) : NONE,
                descriptions(places),
                first(REFERENCE, places));
        layout.requireWhole(header.line());
        return layout;
    }

    private void requireWhole(int line) {
        if (date == NONE
                || (amount == NONE && (in == NONE || out == NONE))
                || (descriptions.isEmpty() && reference == NONE)) {
            throw Refusal.invalid(
                    "",
                    "Line %d is neither a movement nor the header of a statement. A header names a date, a description or reference, and an amount or what was paid in and paid out; other columns are ignored."
                            .formatted(line));
        }
    }

    /** Without a header: a day, one amount, and what stands between or beside them. */
    private static Optional<StatementLayout> ofMovement(Sheet.Row row) {
        List<Integer> days = places(row, cell -> CellValues.day(cell).isPresent());
        List<Integer> amounts = places(row, cell -> CellValues.amount(cell).isPresent() && cell.contains("."));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        if (amounts.size() != 1) {
            throw Refusal.invalid(
                    "",
                    "Line %d is a movement without a header above it, and which of its columns is the amount cannot be told. Add a header that names date, description and amount."
                            .formatted(row.line()));
        }
        int date = days.get(0);
        int amount = amounts.get(0);
        List<Integer> others = IntStream.range(0, row.cells().size())
                .filter(place -> place != date && place != amount)
                .boxed()
                .toList();
        var layout = new StatementLayout(date, amount, NONE, NONE, others, NONE);
        layout.requireWhole(row.line());
        return Optional.of(layout);
    }

    private ImportLine<StatementLine> line(Sheet.Row row) {
        if (!row.isReadable()) {
            return ImportLine.unreadable(row.line(), row.problem());
        }
        try {
            return new ImportLine<>(row.line(), movement(row), null);
        } catch (Refusal refusal) {
            return ImportLine.unreadable(row.line(), refusal.getMessage());
        }
    }

    private StatementLine movement(Sheet.Row row) {
        String description = descriptions.stream()
                .map(place -> text(row, place))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        LocalDate day = CellValues.day(row.cell(date))
                .orElseThrow(() -> Refusal.invalid("date", "The date cannot be read. " + CellValues.A_DAY));
        return new StatementLine(
                day, bounded(description, "description"), money(row), bounded(text(row, reference), "reference"), 1);
    }

    private Money money(Sheet.Row row) {
        if (amount != NONE) {
            return money(row.cell(amount));
        }
        Optional<Money> came = movedIn(row, in);
        Optional<Money> went = movedIn(row, out);
        if (came.isPresent() == went.isPresent()) {
            throw Refusal.invalid(
                    "amount", "The line has no amount, or one in each column. It was either paid in or paid out.");
        }
        return came.orElseGet(() -> {
            Money amount = went.orElseThrow();
            return amount.isNegative() ? amount : amount.negated();
        });
    }

    /** Nothing where the column is empty or nought. */
    private static Optional<Money> movedIn(Sheet.Row row, int place) {
        return Optional.of(row.cell(place))
                .filter(cell -> !cell.isEmpty())
                .map(StatementLayout::money)
                .filter(amount -> !amount.isZero());
    }

    private static Money money(String cell) {
        return CellValues.amount(cell)
                .orElseThrow(() -> Refusal.invalid(
                        "amount",
                        "The amount cannot be read. %s What went out is negative.".formatted(CellValues.AN_AMOUNT)));
    }

    /** Some banks put an apostrophe first, so that a spreadsheet takes the cell for text. */
    private static String text(Sheet.Row row, int place) {
        String cell = place == NONE ? "" : row.cell(place).replaceAll("\\s+", " ");
        return cell.startsWith("'") ? cell.substring(1).strip() : cell;
    }

    private static String bounded(String text, String column) {
        if (text.length() > MAX_TEXT) {
            throw Refusal.invalid(column, "The %s is longer than %d characters.".formatted(column, MAX_TEXT));
        }
        return text;
    }

    private static List<Integer> places(Sheet.Row row, Predicate<String> content) {
        return IntStream.range(0, row.cells().size())
                .filter(place -> content.test(row.cell(place)))
                .boxed()
                .toList();
    }

    private static int first(List<String> names, Map<String, Integer> places) {
        return names.stream()
                .filter(places::containsKey)
                .map(places::get)
                .findFirst()
                .orElse(NONE);
    }

    /** The first that there is; a narrative may go on in numbered columns. */
    private static List<Integer> descriptions(Map<String, Integer> places) {
        List<Integer> narratives = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> places.get("narrative" + number))
                .flatMap(Stream::ofNullable)
                .toList();
        int single = first(DESCRIPTION, places);
        return single == NONE ? narratives : List.of(single);
    }
}
