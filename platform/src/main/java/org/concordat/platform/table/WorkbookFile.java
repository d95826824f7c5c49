package org.concordat.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** A workbook as a file. The same sheets give the same bytes, whenever they are written. */
final class WorkbookFile {

    private static final String APPLICATION = "Concordat";
    private static final String VERSION = "1.0";

    /** The part in which the library says when it wrote the workbook. */
    private static final String PROPERTIES = "docProps/core.xml";

    private static final String TIME_OF_WRITING = "<dcterms:created .*</dcterms:created>";

    private WorkbookFile() {}

    static byte[] of(Consumer<Workbook> sheets) {
        var file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, APPLICATION, VERSION)) {
            sheets.accept(workbook);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return withoutTimeOfWriting(file.toByteArray());
    }

    private static byte[] withoutTimeOfWriting(byte[] written) {
        var file = new ByteArrayOutputStream(written.length);
        try (ZipFile parts = ZipFile.builder().setByteArray(written).get();
                var zip = new ZipArchiveOutputStream(file)) {
            parts.copyRawEntries(zip, part -> !part.getName().equals(PROPERTIES));
            ZipArchiveEntry timed = parts.getEntry(PROPERTIES);
            var timeless = new ZipArchiveEntry(PROPERTIES);
            // the library leaves the times in the ZIP itself empty
            timeless.setTime(timed.getTime());
            zip.putArchiveEntry(timeless);
            try (InputStream properties = parts.getInputStream(timed)) {
                zip.write(new String(properties.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceFirst(TIME_OF_WRITING, "")
                        .getBytes(StandardCharsets.UTF_8));
            }
            zip.closeArchiveEntry();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }
}
