package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.Upload;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Documents that came once and may be sent again by their id. */
final class Files {
    private final Map<String, Upload> byId = new ConcurrentHashMap<>();
    private final Map<Upload, String> ids = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();

    Upload received(Params params) {
        Upload fresh = params.upload("document").orElse(null);
        if (fresh == null) {
            return known(params.text("document"));
        }
        if (fresh.bytes().length == 0) {
            throw Refusal.malformed("file must be non-empty");
        }
        String id = "BQACfake" + count.incrementAndGet();
        byId.put(id, fresh);
        ids.put(fresh, id);
        return fresh;
    }

    private Upload known(String id) {
        if (id.isEmpty()) {
            throw Refusal.malformed("there is no document in the request");
        }
        Upload file = byId.get(id);
        if (file == null) {
            throw Refusal.badRequest("wrong remote file identifier specified: can't unserialize it");
        }
        return file;
    }

    ObjectNode describe(Upload file) {
        String id = ids.get(file);
        return Json.object()
                .put("file_id", id)
                .put("file_unique_id", "u" + id)
                .put("file_name", file.name())
                .put("mime_type", file.type())
                .put("file_size", file.bytes().length);
    }
}
