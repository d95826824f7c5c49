package org.concordat.platform.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.concordat.platform.problem.Refusal;

/**
 * Reads the text of a file that is sent: in UTF-8, with or without a byte order mark, or in the character set that its
 * media type names. What does not fit becomes {@link #UNREADABLE}, so that the line it stands in is refused and the others
 * are not.
 */
@Provider
@Consumes({ImportReader.CSV, ImportReader.NDJSON})
public class FileTexts implements MessageBodyReader<String> {

    /** Stands for bytes that are no character of the file's character set, and for a character that no database keeps. */
    static final char UNREADABLE = '\uFFFD';

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType sent) {
        return type == String.class;
    }

    @Override
    public String readFrom(
            Class<String> type,
            Type genericType,
            Annotation[] annotations,
            MediaType sent,
            MultivaluedMap<String, String> headers,
            InputStream file)
            throws IOException {
        return text(file.readAllBytes(), sent.getParameters().get(MediaType.CHARSET_PARAMETER));
    }

    /** @param charset as the sender names it; {@code null} for UTF-8 */
    static String text(byte[] file, String charset) {
        if (hasByteOrderMark(file)) {
            int begin = BYTE_ORDER_MARK.length;
            return keepable(new String(file, begin, file.length - begin, StandardCharsets.UTF_8));
        }
        return keepable(new String(file, charset == null ? StandardCharsets.UTF_8 : named(charset)));
    }

    private static boolean hasByteOrderMark(byte[] file) {
        return file.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(file, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static String keepable(String text) {
        return text.replace('\0', UNREADABLE);
    }

    private static Charset named(String charset) {
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid(
                    "Content-Type",
                    "The character set of the file is not known here. Send UTF-8, or name one such as windows-1252.");
        }
    }
}
