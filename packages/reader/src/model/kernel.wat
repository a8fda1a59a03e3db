;; Products of a matrix of int16 with a vector of int16, sums in int32. All of the network's time is spent here.
;;
;; After a change, make kernel-bytes.ts anew: training/build-kernel.mjs says how.
(module
  (memory (export "memory") 1)

  ;; out[r] = sum of w[r][k] * x[k], four rows at a time.
  ;; w, x, out: addresses, 16-aligned. rows: a multiple of 4. bytes: of a row, a multiple of 16.
  (func (export "multiply") (param $w i32) (param $x i32) (param $out i32) (param $rows i32) (param $bytes i32)
    (local $end i32) (local $k i32) (local $p i32) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $quads
      (local.set $k (i32.const 0))
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (loop $columns
        (local.set $v (v128.load (i32.add (local.get $x) (local.get $k))))
        (local.set $p (i32.add (local.get $w) (local.get $k)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
        (local.set $p (i32.add (local.get $p) (local.get $bytes)))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $p)))))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $k) (local.get $bytes))))
      ;; The four lanes of each sum are added up: a and b in $a, c and d in $c, then all four in $a.
      (local.set $a (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $b))))
      (local.set $c (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $c) (local.get $d))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $c) (local.get $d))))
      (v128.store (local.get $out) (i32x4.add
        (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $a) (local.get $c))
        (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $a) (local.get $c))))
      (local.set $w (i32.add (local.get $w) (i32.shl (local.get $bytes) (i32.const 2))))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (br_if $quads (i32.lt_u (local.get $out) (local.get $end))))))
